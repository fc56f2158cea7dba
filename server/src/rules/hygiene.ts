/** Generic Markdown hygiene: remark-lint's own rules, run when the editor is idle and after our own findings. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { createReader, isTooDeep, stripBom } from '../guide/index.js';
import type { GuideFile } from '../guide/types.js';
import { FRONT_MATTER_KINDS } from '../guide/parse.js';
import { placeOf } from '../lint/message-place.js';
import { suppress } from '../lint/suppress.js';
import type { Finding } from '../lint/types.js';
import { mayBeUntidy } from './hygiene-gate.js';
import { hygienePlugins } from './hygiene-plugins.js';

/** Texts with more UTF-16 units than this get no generic findings: a whole parse of them would hold up typing. */
export const largestForHygiene = 300_000;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, [...FRONT_MATTER_KINDS])
  .use(remarkGfm)
  .use(remarkLint)
  .use(hygienePlugins)
  .freeze();

/**
 * Runs remark-lint's rules over a guide; `<!--lint …-->` and Guidepost's own comments silence them.
 *
 * @param text the text of a guide
 * @param read gives the guide where it was read already
 * @param today the day of the check; null: no comment is too old
 * @returns the findings, all of severity info, by position; none for a text that is too large or nested beyond the stack
 */
export async function checkHygiene(
  text: string,
  read: (source: string) => GuideFile = readDeclared,
  today: string | null = null,
): Promise<readonly Finding[]> {
  const source = stripBom(text);
  if (text.length > largestForHygiene || !mayBeUntidy(source) || isTooDeep(text)) return [];
  try {
    const findings = await runHygiene(source);
    return findings.length === 0 ? findings : suppress(findings, read(source), source, today);
  } catch (error) {
    // remark walks a tree by recursion; our own rules do not need its answer.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

async function runHygiene(source: string): Promise<readonly Finding[]> {
  const file = new VFile({ value: source });
  await processor.run(processor.parse(file), file);
  return file.messages.flatMap(toFinding);
}

function readDeclared(source: string): GuideFile {
  return createReader().read(source, { path: '', declared: true });
}

function toFinding(message: VFileMessage): Finding[] {
  if (!message.ruleId) return [];
  return [
    {
      source: 'remark-lint',
      rule: message.ruleId,
      severity: 'info',
      message: message.reason,
      position: placeOf(message),
      url: message.url ?? `https://github.com/remarkjs/remark-lint`,
      related: [],
      fixes: [],
    },
  ];
}
