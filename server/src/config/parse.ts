/** Text in, tree out, whatever the text is. */
import { t } from '@vscode/l10n';
import { stripBom } from '../guide/index.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import type { ConfigNode, ParsedText } from './tree.js';

/** Larger texts are no configuration; reading them would hold up typing. */
const largest = 1_000_000;

/**
 * Reads the text of a configuration file.
 *
 * @param text with or without byte order mark; positions count without
 * @param form how it is written
 * @returns the tree and the first thing that was in the way; never throws
 */
export function parseConfig(text: string, form: 'json' | 'yaml'): ParsedText {
  const source = stripBom(text);
  if (source.length > largest)
    return nothing(t`it is larger than 1 MB, too large for a configuration, and was not read`);
  if (source.includes('\0')) return nothing(t`it is a binary file, not text`);
  if (nestsTooDeep(source)) return nothing(tooDeep());
  try {
    const { root, problem } = form === 'json' ? readJson(source) : readYaml(source);
    return { root: root && isEmpty(root) ? null : root, problem };
  } catch {
    return nothing(tooDeep());
  }
}

/** Both parsers walk by recursion, and aliases can repeat without end. */
function tooDeep(): string {
  return t`it is nested too deeply or repeats itself without end, and was not read`;
}

/** More than the stack may bear, and far more than any configuration needs. */
const mostBrackets = 300;
const deepIndent = /^[ \t?:-]{400}/mu;

/** A glance before parsing: a parser that runs out of stack can take its process with it. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > mostBrackets) return true;
  }
  return deepIndent.test(text);
}

/** A file that holds only comments, or `null`, says nothing. */
function isEmpty(root: ConfigNode): boolean {
  return root.kind === 'scalar' && root.value === null;
}

function nothing(message: string): ParsedText {
  return { root: null, problem: { message, span: { start: 0, end: 0 } } };
}
