/** More names for a tip that nobody signed: those of the library, behind those of the guide. */
import { t } from '@vscode/l10n';
import { signatureOf, signAtEnd } from '../exchange/format/signatures.js';
import type { Finding, Fix } from '../lint/types.js';
import { nameAbove } from '../rules/support/name-above.js';
import { signaturesFor } from '../rules/support/names.js';
import type { Library } from '../workspace/library.js';
import { startOf, type Checked } from './checked.js';

const offered = 5;

/**
 * Gives the fixes of a finding in the editor. The finding itself, and what the command line offers, stay what the rule
 * says: the library is not part of a guide.
 */
export function fixesWithLibrary(
  { result, map }: Checked,
  finding: Finding,
  library: Library | null,
): readonly Fix[] {
  const { fixes } = finding;
  if (!library || finding.rule !== 'unattributed-tip' || fixes.length === 0) return fixes;
  const guide = result.file.guides.find(({ tips }) => tips.some((tip) => startOf(tip) === startOf(finding)));
  const tip = guide?.tips.find((one) => startOf(one) === startOf(finding));
  if (!guide || !tip) return fixes;
  const taken = signaturesFor(guide, nameAbove(tip, map.text)).map(({ text }) => text.toLowerCase());
  const names = library
    .people()
    .filter(({ tips }) => tips > 0)
    .map(({ name, handle }) => signatureOf(name, handle ? 'handle' : 'name'))
    .filter((text) => !taken.includes(text.toLowerCase()))
    .slice(0, offered);
  const more = names.map((text): Fix => ({
    title: t`Sign as ${text.slice(1)}`,
    kind: 'suggestion',
    edits: [signAtEnd(tip.position, text, map.text)],
  }));
  // A gap to fill and “Anonymous” stay the last two.
  return [...fixes.slice(0, -2), ...more, ...fixes.slice(-2)];
}
