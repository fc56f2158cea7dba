/** The name that an exported guide gets unless the author gives another. */

/**
 * Proposes a file name: the guide's own file name, for a guide that was never saved its title.
 * @param path path of the guide
 * @param title of the guide
 * @param extension of the exported form
 */
export function fileNameFor(path: string, title: string | null, extension: string): string {
  const own = path.slice(path.lastIndexOf('/') + 1);
  const saved = /\.(?:guide\.)?(?:md|markdown)$/i.test(own);
  const stem = saved ? own.replace(/\.(?:guide\.)?(?:md|markdown)$/i, '') : titleStem(title);
  // The source must not be written over.
  return extension === 'md' && saved ? `${stem}.forum.md` : `${stem}.${extension}`;
}

/** Letters and numbers of any script, at most sixty. */
function titleStem(title: string | null): string {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'guide';
}
