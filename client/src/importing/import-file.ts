/** Files that can be imported: which, and how their bytes become text. Plain data, no editor. */

import type { Importable } from './paste-text.js';

/** What is larger was not made by people for people. */
export const largestImport = 20_000_000;

/** Extensions by kind, as file dialogs want them. */
export const importExtensions = { html: ['html', 'htm', 'xhtml'], text: ['txt', 'text'] } as const;

/**
 * Says how a file would be imported.
 * @param name its name or address
 * @returns undefined for a file of another kind
 */
export function kindOfFile(name: string): 'html' | 'text' | undefined {
  const extension = /\.(\w+)(?:[?#].*)?$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const of = (kind: 'html' | 'text'): boolean =>
    (importExtensions[kind] as readonly string[]).includes(extension);
  if (of('html')) return 'html';
  return of('text') ? 'text' : undefined;
}

/** Something to import, or why it cannot be. */
export type FileRead = Importable | 'too-large' | 'not-text';

/**
 * Reads a file that is to be imported.
 * @param name its name or address
 * @param bytes what is in it
 */
export function readForImport(name: string, bytes: Uint8Array): FileRead {
  if (bytes.length > largestImport) return 'too-large';
  const content = decodeFile(bytes);
  return content === undefined ? 'not-text' : { kind: kindOfFile(name) ?? 'text', content };
}

/**
 * Decodes a file: by its byte order mark, as UTF-8, else as the page itself says, else as old Windows text.
 * @param bytes the file
 * @returns undefined when it is no text
 */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.subarray(0, 4000).includes(0)) return undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const named = /<meta\b[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return decode(bytes, 'utf-8') ?? (named && decode(bytes, named)) ?? oldWindows(bytes);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Some versions of Node read these 32 characters of windows-1252 as if they were Latin-1, where they are nothing. */
const windowsOnly = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function oldWindows(bytes: Uint8Array): string | undefined {
  return decode(bytes, 'windows-1252')?.replace(
    /[\x80-\x9f]/g,
    (sign) => windowsOnly[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}
