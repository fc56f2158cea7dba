/** The way in for remark: a whole tree that somebody else parsed, read with the same reader. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sectionsOfTree } from './cut.js';
import { decide } from './detect.js';
import { readFrontMatter } from './front-matter.js';
import { fileOf } from './placed.js';
import { placeSections } from './reader.js';
import { stripBom } from './text.js';
import type { GuideFile } from './types.js';

const files = new WeakMap<Root, GuideFile>();

/**
 * The guides in `tree`, memoised per tree so that all rules read one model.
 *
 * A tree without positions, or a file without its text, holds no guides: the model is made of places in a text.
 */
export function guideFileOf(tree: Root, file: VFile): GuideFile {
  const known = files.get(tree);
  if (known) return known;
  const made = read(tree, stripBom(String(file.value)), file.path);
  files.set(tree, made);
  return made;
}

function read(tree: Root, text: string, path: string): GuideFile {
  const positioned = tree.children.length > 0 && tree.children.every((node) => node.position !== undefined);
  const frontMatter = readFrontMatter(text);
  const decision = decide(text, { path, frontMatter });
  if (!decision.guide || !positioned)
    return {
      decision: { ...decision, guide: decision.guide && positioned },
      guides: [],
      directives: [],
      frontMatter,
    };
  return fileOf(placeSections(sectionsOfTree(tree, text), { decision, frontMatter }));
}
