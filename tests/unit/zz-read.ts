import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { guideFileOf } from '../../server/src/guide/index.js';
export function guideFileOfText(value: string) {
  const file = new VFile({ path: 'a.guide.md', value });
  return guideFileOf(unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(file), file);
}
