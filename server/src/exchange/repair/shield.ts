/** What of a line is no word of the author's: code, comments, tags, addresses. */

/**
 * Makes a question of a line: whether a range of it stands in code, a comment, a tag or an address.
 *
 * @param text the line
 * @param names handles and tags (`@mika`, `#night`) count as well
 */
export function shieldOf(text: string, names = true): (from: number, to: number) => boolean {
  const ranges = Array.from(
    text.matchAll(names ? shielded : code),
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return (from, to) => ranges.some(([start, end]) => from < end && start < to);
}

const code =
  /(`{1,4})[^`]{1,400}\1|<!--[^\r\n]{0,1000}?-->|<[^<>\s][^<>]{0,300}>|\]\([^()\s]{0,500}\)|\]:\s{0,4}\S{1,500}|\bhttps?:\/\/\S{1,500}|\bwww\.\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu;
const shielded = new RegExp(`${code.source}|(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_.-]{1,64}`, 'gu');
