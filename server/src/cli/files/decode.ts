/** Text that was read, or the plain reason why it could not be. */
export type Decoded =
  | { readonly text: string; readonly bom: boolean; readonly problem: null }
  | { readonly text: null; readonly bom: false; readonly problem: string };

/** Beyond this the text and its tree do not fit into ordinary memory. */
const largestReadable = 64 * 1024 * 1024;

/**
 * Turns bytes into text (without byte order mark).
 *
 * @returns the text, or a sentence that says why these bytes are no text and what to do
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestReadable)
    return no('It is larger than 64 MB, too large to be a guide. Split it.');
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return no('It is saved as UTF-16. Save it again as UTF-8: in VS Code, “Save with Encoding”.');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return no(`It is not text: a binary file, with a zero byte at byte ${String(zero + 1)}.`);
  const text = decodeUtf8(bytes);
  if (text === null) return no(invalidUtf8(bytes));
  const bom = text.startsWith('\uFEFF');
  return { text: bom ? text.slice(1) : text, bom, problem: null };
}

function no(problem: string): Decoded {
  return { text: null, bom: false, problem };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function invalidUtf8(bytes: Uint8Array): string {
  const at = startOfCharacter(bytes, firstInvalidByte(bytes));
  const line = bytes.subarray(0, at).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  return `It is not valid UTF-8 text: byte ${String(at + 1)}, in line ${String(line)}, fits no character. Save the file as UTF-8 and check again.`;
}

/** Index of the first byte that no prefix ending there can be valid with: found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canStart(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Index at which the character that breaks off at `broken` begins. */
function startOfCharacter(bytes: Uint8Array, broken: number): number {
  let start = broken;
  while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === null) start--;
  return start;
}

/** True when valid text may begin with these bytes, its last character perhaps cut. */
function canStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
