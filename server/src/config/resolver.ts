/** Answers what configuration says of a file: finds the nearest one, merges, remembers. */
import { t } from '@vscode/l10n';
import { oncePerValue } from '../guide/remember.js';
import { Locator } from '../guide/text.js';
import { followChain, type Chain } from './chain.js';
import { checkText, toFinding, type Known } from './check-file.js';
import { checkRules, type KnownRules } from './check-rules.js';
import { decisionsOf } from './decisions.js';
import { formOf, isConfigFile } from './file-names.js';
import { declaredBy, merge, overrideKey, plainLayer, profileLayer, type Layer } from './layers.js';
import { settingsOf, type Merged } from './merge.js';
import { mistake } from './mistakes.js';
import { createConfigStore, type ConfigStore, type FolderFiles, type LoadedFile } from './store.js';
import { nodeOf } from './tree.js';
import type {
  ConfigFinding,
  ConfigResolver,
  EditorSettings,
  FileProblems,
  ResolvedConfig,
  ResolvedSettings,
  ResolverOptions,
} from './types.js';
import { basename, dirname, keyOf } from './uri.js';

/**
 * Makes a resolver.
 *
 * @param options how to read files, and the rules and profiles there are
 */
export function createConfigResolver(options: ResolverOptions): ConfigResolver {
  const { files, profiles, today = () => null } = options;
  const rules: KnownRules = new Map(options.rules.map((rule) => [rule.id, rule]));
  const known: Known = { rules, profiles: Object.keys(profiles) };
  const store = createConfigStore(files, known);
  const wanted = new Set<string>();
  const tools = { store, profiles, wanted: (uri: string) => void wanted.add(keyOf(uri)) };
  const chainOf = createChains(store, options.use, (file) => followChain(file, tools));
  const editorLayers = oncePerValue((editor: EditorSettings) => layersOfEditor(editor, rules, profiles));
  const settings = createSettingsMemo();
  return {
    resolve: async (uri, given) => {
      const editor = given ?? noEditor;
      const chain = await chainOf.resolve(uri);
      const layers = [...editorLayers(editor), ...chain.layers];
      const merged = settings.merged(chain, editor, layers, uri);
      return answer(uri, chain, merged, settings.settings(merged, today()), options);
    },
    invalidate: (uri) => {
      store.forget(uri);
      chainOf.forget();
    },
    isConfigFile,
    concerns: (uri) => isConfigFile(uri) || wanted.has(keyOf(uri)),
    checkFile: (uri, text) => checkText(text, formOf(uri) ?? 'json', known).findings,
    checkFileFully: async (uri, text) => {
      const file = { uri, checked: checkText(text, formOf(uri) ?? 'json', known) };
      const chain = await followChain(file, tools);
      const own = chain.problems.find((problem) => problem.uri === uri)?.findings ?? [];
      return [...(await hiddenFindings(file, store)), ...own];
    },
  };
}

const noEditor: EditorSettings = {};
const noChain: Chain = { layers: [], files: [], problems: [] };

function answer(
  uri: string,
  chain: Chain,
  merged: Merged,
  settings: ResolvedSettings,
  { rules }: ResolverOptions,
): ResolvedConfig {
  return {
    declared: declaredBy(chain.layers, uri),
    settings,
    files: chain.files,
    get decisions() {
      return decisionsOf(merged, rules);
    },
    problems: chain.problems,
  };
}

/** Chains of files, one for each configuration file that some guide has come to. */
function createChains(
  store: ConfigStore,
  use: string | undefined,
  follow: (file: LoadedFile) => Promise<Chain>,
): { resolve: (uri: string) => Promise<Chain>; forget: () => void } {
  let chains = new Map<string, Promise<Chain>>();
  const chainOf = (files: FolderFiles): Promise<Chain> => {
    const key = keyOf(files.chosen.uri);
    const before = chains.get(key);
    if (before) return before;
    const made = follow(files.chosen).then((chain) => withHidden(chain, files));
    chains.set(key, made);
    return made;
  };
  return {
    resolve: async (uri) => {
      const files = use === undefined ? await store.nearest(uri) : await onlyOne(store, use);
      return files ? chainOf(files) : noChain;
    },
    forget: () => {
      chains = new Map();
    },
  };
}

async function onlyOne(store: ConfigStore, uri: string): Promise<FolderFiles | null> {
  const chosen = await store.load(uri);
  return chosen && { chosen, hidden: [] };
}

function withHidden(chain: Chain, { chosen, hidden }: FolderFiles): Chain {
  if (hidden.length === 0) return chain;
  const beside = hidden.map(({ uri, checked }): FileProblems => {
    return { uri, text: checked.text, findings: [hiddenFinding(checked.text, chosen.uri)] };
  });
  const others = chain.problems.filter(({ uri }) => !hidden.some((file) => keyOf(file.uri) === keyOf(uri)));
  return { ...chain, problems: [...others, ...beside] };
}

function hiddenFinding(text: string, chosen: string): ConfigFinding {
  const message = t(
    'Nothing in this file holds: {0} lies beside it, and of the two that one counts. Keep one of them.',
    basename(chosen),
  );
  return toFinding(mistake(message, { start: 0, end: 0 }), new Locator(text));
}

async function hiddenFindings({ uri, checked }: LoadedFile, store: ConfigStore): Promise<ConfigFinding[]> {
  const folder = dirname(uri);
  const files = isConfigFile(uri) && folder !== null ? await store.inFolder(folder) : null;
  const hidden = files?.hidden.some((file) => keyOf(file.uri) === keyOf(uri)) ?? false;
  return files && hidden ? [hiddenFinding(checked.text, files.chosen.uri)] : [];
}

/** The editor's settings as layers: what cannot be used of them was told where they were read. */
function layersOfEditor(
  { rules = {}, profile }: EditorSettings,
  known: KnownRules,
  profiles: ResolverOptions['profiles'],
): readonly Layer[] {
  const name = typeof profile === 'string' ? profile.replace(/^guidepost:/u, '') : '';
  const chosen = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  const { statements } = checkRules(nodeOf({ rules }), ['rules'], known);
  return [
    ...(chosen ? [profileLayer(chosen, { kind: 'profile', profile: name, at: null })] : []),
    plainLayer(statements, { kind: 'editor' }),
  ];
}

/** Remembers what layers come to, and gives the same settings as long as they say the same. */
function createSettingsMemo(): {
  merged: (chain: Chain, editor: EditorSettings, layers: readonly Layer[], uri: string) => Merged;
  settings: (merged: Merged, today: string | null) => ResolvedSettings;
} {
  const byChain = new WeakMap<Chain, WeakMap<EditorSettings, Map<string, Merged>>>();
  const bySettings = new Map<string, ResolvedSettings>();
  const latest = new WeakMap<Merged, ResolvedSettings>();
  return {
    merged: (chain, editor, layers, uri) => {
      const byEditor = byChain.get(chain) ?? new WeakMap<EditorSettings, Map<string, Merged>>();
      byChain.set(chain, byEditor);
      const known = byEditor.get(editor) ?? new Map<string, Merged>();
      byEditor.set(editor, known);
      const key = overrideKey(layers, uri);
      const merged = known.get(key) ?? merge(layers, uri);
      known.set(key, merged);
      return merged;
    },
    settings: (merged, today) => {
      const before = latest.get(merged);
      if (before?.today === today) return before;
      const settings = intern(bySettings, settingsOf(merged, today));
      latest.set(merged, settings);
      return settings;
    },
  };
}

/** Enough for every configuration of a workspace; the oldest go first. */
const mostRemembered = 200;

function intern(known: Map<string, ResolvedSettings>, settings: ResolvedSettings): ResolvedSettings {
  const key = JSON.stringify(settings);
  const same = known.get(key) ?? settings;
  known.delete(key);
  known.set(key, same);
  for (const oldest of known.keys()) {
    if (known.size <= mostRemembered) break;
    known.delete(oldest);
  }
  return same;
}
