/** Generic Markdown hygiene: remark-lint's own rules, run when the editor is idle and after our own findings. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { createReader, isTooDeep, stripBom } from '../guide/index.js';
import { placeOf } from '../lint/message-place.js';
import { suppress } from '../lint/suppress.js';
import type { Finding } from '../lint/types.js';
import { hygienePlugins } from './hygiene-plugins.js';

/** Texts with more UTF-16 units than this get no generic findings: a whole parse of them would hold up typing. */
export const largestForHygiene = 300_000;

/**
 * Runs remark-lint's rules over a guide; `<!--lint …-->` and Guidepost's own comments silence them.
 *
 * @param text the text of a guide
 * @returns the findings, all of severity info, by position; none for a text that is too large or nested beyond the stack
 */
export async function checkHygiene(text: string): Promise<readonly Finding[]> {
  if (text.length > largestForHygiene || isTooDeep(text)) return [];
  try {
    return await runHygiene(text);
  } catch (error) {
    // remark walks a tree by recursion; our own rules do not need its answer.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

async function runHygiene(text: string): Promise<readonly Finding[]> {
  const source = stripBom(text);
  const declared = createReader().read(source, { path: '', declared: true });
  const file = new VFile({ value: source });
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkLint)
    .use(hygienePlugins);
  const tree = processor.parse(file);
  await processor.run(tree, file);
  return suppress(file.messages.flatMap(toFinding), declared, source);
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
