/** The language that the server speaks to people: their editor's where there is a translation, else English. */
import { config } from '@vscode/l10n';

/** A text of the sources and what it is in another language. */
type Bundle = Readonly<Record<string, string>>;

/** Loaded on demand; who adds a language adds its bundle here. */
const translations: ReadonlyMap<string, () => Promise<{ readonly default: Bundle }>> = new Map([
  ['es', () => import('./bundle.l10n.es.json', { with: { type: 'json' } })],
]);

/**
 * Sets the language of all texts of this process (`t` of @vscode/l10n). Called once, before the first text is made: the
 * texts of findings are remembered with the guides.
 *
 * @param locale the language of the editor as LSP names it, such as `es-MX`; English where it is missing or not translated
 */
export async function speak(locale: string | undefined): Promise<void> {
  const [language = ''] = locale?.toLowerCase().split(/[-_]/) ?? [];
  const load = translations.get(language);
  config({ contents: load ? { ...(await load()).default } : {} });
}
