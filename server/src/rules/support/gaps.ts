/** Gaps that our own fixes leave, where the reader sees nothing but an ellipsis: `# …`, `- ✅ …`, `[…](…)`, `(replace X with …)`. */
import { offsetOf, overlaps, rangeFrom, slice } from '../../lint/places.js';
import type { Guide, Position, Response, Scaffold } from '../../guide/types.js';

/**
 * Everything in a guide that is still to be filled.
 *
 * @param guide the guide
 * @param source the text
 */
export function unfilledIn(guide: Guide, source: string): readonly Scaffold[] {
  const known = guide.scaffolds;
  const more = [
    ...partsOf(guide)
      .filter(isEllipsis)
      .map(({ position }) => position),
    ...guide.links.filter(isEllipsis).map(({ textPosition }) => textPosition),
    ...guide.responses.flatMap((response) => explanationOf(response, source) ?? []),
  ];
  const gaps = more.filter((position) => !known.some((one) => overlaps(one.position, position)));
  return [
    ...known,
    ...gaps.map((position) => ({ position, raw: slice(source, position), form: 'text' as const })),
  ];
}

function partsOf({
  title,
  responses,
  practices,
  tips,
}: Guide): readonly { text: string; position: Position }[] {
  return [...(title ? [title] : []), ...responses, ...practices, ...tips];
}

function isEllipsis({ text }: { readonly text: string }): boolean {
  return text.trim() === '…';
}

/** `(replace X with …)` behind a response. */
function explanationOf(response: Response, source: string): Position | null {
  if (response.placeholders.length === 0) return null;
  const match = /\([^()…]+ …\)\s*$/.exec(slice(source, response.position));
  if (!match) return null;
  const start = offsetOf(response.position.start) + match.index;
  return rangeFrom(source, response.position.start, start, start + match[0].trimEnd().length);
}
