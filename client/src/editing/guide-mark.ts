/** *Mark as guide*: the one line of front matter that declares it. */

/** Text to put in place of `start`–`end` (offsets). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * Finds the smallest edit that makes a file a declared guide.
 * @param text the whole file, without byte order mark
 * @returns undefined when the front matter says so already
 */
export function guideMark(text: string): Mark | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const matter = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m.exec(text);
  if (!matter || matter.index !== 0)
    return { start: 0, end: 0, newText: ['---', 'guide: true', '---', '', ''].join(eol) };
  const body = text.indexOf('\n') + 1;
  const key = /^guide[ \t]*:[ \t]*(.*?)[ \t\r]*$/m.exec(matter[1] ?? '');
  if (!key) return { start: body, end: body, newText: `guide: true${eol}` };
  if (key[1] !== undefined && !/^(?:|false|no|off|null|~)(?:\s+#.*)?$/i.test(key[1])) return undefined;
  const start = body + key.index;
  return { start, end: start + key[0].trimEnd().length, newText: 'guide: true' };
}
