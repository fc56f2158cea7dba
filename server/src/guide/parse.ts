/** Markdown text in, mdast out: the one place that chooses the Markdown dialect (CommonMark, GFM, front matter). */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** The front matter fences that are understood, for this parser and for remark-frontmatter in the preset. */
export const FRONT_MATTER_KINDS = ['yaml', 'toml'] as const;

const options = {
  extensions: [gfm(), frontmatter([...FRONT_MATTER_KINDS])],
  mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown([...FRONT_MATTER_KINDS])],
};

/** Parses `text` as remark-parse with remark-gfm and remark-frontmatter would. Never throws: all text is Markdown. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, options);
}
