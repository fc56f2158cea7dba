/** Moves plain data read from a section to its place in the file: positions and prose, everything else as it is. */

/** How far a section stands from the file's start. */
export interface Place {
  readonly line: number;
  readonly offset: number;
}

/** A copy of `value` with every position and prose moved; a section starts at column 1, so columns stay. */
export function shift<T>(value: T, place: Place): T {
  return place.offset === 0 ? value : (move(value, place) as T);
}

function move(value: unknown, place: Place): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry) => move(entry, place));
  const record = value as Record<string, unknown>;
  if (typeof record['offset'] === 'number' && typeof record['line'] === 'number') {
    return {
      line: record['line'] + place.line,
      column: record['column'],
      offset: record['offset'] + place.offset,
    };
  }
  const copy: Record<string, unknown> = {};
  for (const key in record) copy[key] = key === 'map' ? record[key] : move(record[key], place);
  if (typeof record['start'] === 'number') copy['start'] = record['start'] + place.offset;
  return copy;
}
