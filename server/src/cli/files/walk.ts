import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type IgnoreLayers, isIgnored, layersAbove, withFolder } from './gitignore.js';

/** Folders that hold other people's files and are never walked. */
const neverWalked: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What a walk met. */
export interface Walked {
  readonly files: readonly string[];
  /** Folders that could not be opened. */
  readonly closed: readonly string[];
}

/**
 * All files under a folder in a steady order, without those that `.gitignore` leaves out and without `node_modules`
 * and `.git`. Links to files are followed, links to folders are not: they could lead round in a circle.
 */
export function walk(folder: string, cwd: string): Walked {
  const files: string[] = [];
  const closed: string[] = [];
  const waiting: { readonly at: string; readonly layers: IgnoreLayers }[] = [
    { at: folder, layers: layersAbove(folder, cwd) },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const layers = withFolder(next.layers, next.at);
    const entries = entriesOf(next.at);
    if (!entries) closed.push(next.at);
    for (const entry of entries ?? []) {
      const path = join(next.at, entry.name);
      const isFolder = entry.isDirectory();
      if ((isFolder && neverWalked.has(entry.name)) || isIgnored(layers, path, isFolder)) continue;
      if (isFolder) waiting.push({ at: path, layers });
      else if (isFileOrLinkToOne(entry, path)) files.push(path);
    }
  }
  return { files: files.sort(), closed };
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function isFileOrLinkToOne(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
