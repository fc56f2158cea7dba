import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The ignore files that hold for one folder, outermost first. */
export type IgnoreLayers = readonly Layer[];

/**
 * The ignore files above a folder that is about to be walked: from the repository's root, or from `cwd` outside one.
 * Empty when they would leave out the folder itself, because it was asked for by name.
 */
export function layersAbove(folder: string, cwd: string): IgnoreLayers {
  const above = ancestors(folder, cwd);
  const layers = above.reduce<IgnoreLayers>((found, at) => withFolder(found, at), []);
  return isIgnored(layers, folder, true) ? [] : layers;
}

/** The layers with those of one more folder, when it has an ignore file that can be read. */
export function withFolder(layers: IgnoreLayers, folder: string): IgnoreLayers {
  const text = readIgnoreFile(join(folder, '.gitignore'));
  if (text === null) return layers;
  return [...layers, { folder, patterns: ignore({ ignorecase: false }).add(text) }];
}

/** True when the innermost ignore file that says anything of the path leaves it out. */
export function isIgnored(layers: IgnoreLayers, path: string, folder: boolean): boolean {
  for (const layer of [...layers].reverse()) {
    const inside = relative(layer.folder, path).split(sep).join('/');
    const verdict = layer.patterns.test(folder ? `${inside}/` : inside);
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}

/** The folders whose ignore files speak of `folder`, outermost first, without itself. */
function ancestors(folder: string, cwd: string): readonly string[] {
  const chain = [folder];
  while (!existsSync(join(chain[0] ?? folder, '.git'))) {
    const parent = dirname(chain[0] ?? folder);
    if (parent === chain[0]) return outsideRepository(folder, cwd);
    chain.unshift(parent);
  }
  return chain.slice(0, -1);
}

function outsideRepository(folder: string, cwd: string): readonly string[] {
  const inside = relative(cwd, folder);
  if (inside === '' || inside.startsWith('..')) return [];
  const names = inside.split(sep).slice(0, -1);
  return [cwd, ...names.map((_, index) => join(cwd, ...names.slice(0, index + 1)))];
}

function readIgnoreFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
