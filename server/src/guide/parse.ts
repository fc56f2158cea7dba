/** Markdown text in, mdast out: the one place that chooses the Markdown dialect (CommonMark, GFM, front matter). */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** The front matter fences that are understood, for this parser and for remark-frontmatter in the preset. */
export const FRONT_MATTER_KINDS = ['yaml', 'toml'] as const;

const gfmOptions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
/** Without one of these no construct of GFM can begin, and CommonMark alone is parsed in two thirds of the time. */
const GFM_SIGN = /http|www|@[\w-]*[.\\]|[&|~]|\[\^|\[[ \txX\r\n]\]|:-|-:/i;
const frontOptions = {
  extensions: [frontmatter([...FRONT_MATTER_KINDS])],
  mdastExtensions: [frontmatterFromMarkdown([...FRONT_MATTER_KINDS])],
};

/** Parses a text that is front matter and nothing else. */
export function parseFrontMatter(text: string): Root {
  return fromMarkdown(text, frontOptions);
}

/** Parses `text`, which holds no front matter, as remark-parse with remark-gfm would. Never throws: all text is Markdown. */
export function parseMarkdown(text: string): Root {
  const flat = flattened(text);
  return GFM_SIGN.test(flat) ? fromMarkdown(flat, gfmOptions) : fromMarkdown(flat);
}

/** Deeper containers than this are no guide but an attack: the parser recurses by depth. */
const DEEPEST = 60;
const DEEP_CONTAINERS = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${DEEPEST},}`, 'gm');
const DEEP_INDENT = /^[ \t]{240,}/gm;

/** True when containers nest deeper than any guide does: parsers that keep to the letter take minutes over them. */
export function isTooDeep(text: string): boolean {
  return flattened(text) !== text;
}

/** The same text with absurdly deep container marks made words; lengths stay, so positions do. */
function flattened(text: string): string {
  if (!/[>*+.)-]{20}|[>*+-] [>*+-] [>*+-] [>*+-] [>*+-]|[ \t]{240}/.test(text)) return text;
  const calm = text.replace(DEEP_CONTAINERS, (marks: string, offset: number, whole: string) =>
    isRule(marks) &&
    /^[ \t]*(?:[\r\n]|$)/.test(whole.slice(offset + marks.length, offset + marks.length + 80))
      ? marks
      : 'x'.repeat(marks.length),
  );
  return calm.replace(DEEP_INDENT, (space) => `${space.slice(0, 4)}${'x'.repeat(space.length - 4)}`);
}

/** A thematic break is one mark repeated; it nests nothing. */
function isRule(marks: string): boolean {
  return /^[ \t]*([*-])(?:[ \t]*\1)*$/.test(marks);
}
