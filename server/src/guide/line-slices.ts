/** Lines cut and joined: ranges, links and source offsets move along. */
import { emptyLine, type InlineLine } from './inline.js';

/** A line of characters that stand in the source as they are. */
export function plainLine(text: string, start: number): InlineLine {
  const at = Array.from({ length: text.length }, (_, index) => start + index);
  return { ...emptyLine(), text, at, end: start + text.length };
}

/** The characters [from, to) of a line, with what stands on them. */
export function sliceInline(line: InlineLine, from: number, to: number): InlineLine {
  const start = line.at[from] ?? line.end;
  const end = to >= line.text.length ? line.end : (line.at[to - 1] ?? start - 1) + 1;
  const cutRanges = (ranges: readonly [number, number][]): [number, number][] =>
    ranges.flatMap(([first, last]): [number, number][] =>
      last > from && first < to ? [[Math.max(0, first - from), Math.min(to, last) - from]] : [],
    );
  return {
    ...line,
    text: line.text.slice(from, to),
    at: line.at.slice(from, to),
    end,
    lead: from === 0 ? line.lead : start,
    code: cutRanges(line.code),
    struck: cutRanges(line.struck),
    strong: cutRanges(line.strong),
    cites: cutRanges(line.cites),
    links: line.links.filter((link) => link.start < end && link.end > start),
  };
}

/** The same of a line with its place. */
export function sliceLine<T extends InlineLine & { readonly start: number }>(
  line: T,
  from: number,
  to: number,
): T {
  const part = sliceInline(line, from, to);
  return { ...line, ...part, start: part.at[0] ?? part.end };
}

/** Joins lines with single spaces; ranges and links move along. */
export function mergeLines(lines: readonly InlineLine[]): InlineLine {
  const merged = emptyLine();
  for (const line of lines) appendLine(merged, line);
  return merged;
}

function appendLine(target: InlineLine, line: InlineLine): void {
  const text = line.text.trimEnd();
  if (text === '' && line.links.length === 0) return;
  if (target.text !== '') {
    target.text += ' ';
    target.at.push(target.end);
  }
  if (target.text === '') target.lead = line.lead;
  const shift = target.text.length;
  target.text += text;
  for (let index = 0; index < text.length; index++) target.at.push(line.at[index] as number);
  target.end = text.length === line.text.length ? line.end : (line.at[text.length - 1] ?? line.end - 1) + 1;
  for (const kind of ['code', 'struck', 'strong', 'cites'] as const) {
    for (const [from, to] of line[kind]) target[kind].push([from + shift, Math.min(to, text.length) + shift]);
  }
  target.links.push(...line.links);
}
