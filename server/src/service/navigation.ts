/** LSP features: definition, references, document highlight — a name and all its places, a don't and its do, links inside the file. */
import type { DocumentHighlight, Location, LocationLink, Position, Range } from 'vscode-languageserver-types';
import { endOf, guideAt, holds, startOf, type Checked } from './checked.js';
import { highlightKind } from './kinds.js';
import { answersOf, practiceAt } from './places/answers.js';
import type { Cluster, Place, Span } from './places/cluster.js';
import { linked } from './places/linked.js';
import { namePlaces, personKeys, type NamePlace } from '../workspace/people.js';
import type { ClientFeatures } from './types.js';

/** Gives where the thing at a place is told; null when there is nothing to lead to. */
export function getDefinition(
  checked: Checked,
  position: Position,
  client: ClientFeatures,
): Location[] | LocationLink[] | null {
  const cluster = clusterAt(checked, position, client);
  if (!cluster || cluster.definitions.length === 0) return null;
  const locations = cluster.definitions.map((place) => toLocation(checked, place));
  if (!client.definitionLinks) return locations;
  const originSelectionRange = toRange(checked, cluster.origin);
  return locations.map(({ uri, range }) => ({
    ...{ originSelectionRange, targetUri: uri },
    ...{ targetRange: range, targetSelectionRange: range },
  }));
}

/**
 * Gives every place of the thing at a place, in order.
 * @param declarations whether where it is told counts as well
 */
export function getReferences(
  checked: Checked,
  position: Position,
  declarations: boolean,
  client: ClientFeatures,
): Location[] | null {
  const cluster = clusterAt(checked, position, client);
  if (!cluster) return null;
  const uses = declarations ? all(cluster) : cluster.uses;
  return uses.map((place) => toLocation(checked, place));
}

/** Gives the places in the document to show along with the thing at a place. */
export function getHighlights(
  checked: Checked,
  position: Position,
  client: ClientFeatures,
): DocumentHighlight[] | null {
  const cluster = clusterAt(checked, position, client);
  const spans = cluster && all(cluster).filter((place) => 'start' in place);
  return spans && spans.length > 0
    ? spans.map((span) => ({ range: toRange(checked, span), kind: highlightKind }))
    : null;
}

function clusterAt(checked: Checked, position: Position, client: ClientFeatures): Cluster | null {
  const offset = checked.map.offsetAt(position);
  return (
    personAt(checked, offset) ??
    // VS Code's own Markdown extension follows links and headings, and each would be listed twice.
    (client.followsLinks ? null : linked(checked, offset)) ??
    pairAt(checked, offset)
  );
}

/** The places of the person who is named at an offset. */
export function personAt({ map, result, settings }: Checked, offset: number): Cluster | null {
  const places = namePlaces(result.file, map.text);
  const origin = nameAt(places, map.text, offset);
  if (!origin) return null;
  const keyOf = personKeys(settings.lint.house);
  const own = places.filter(({ name }) => keyOf(name) === keyOf(origin.name));
  const definitions = own.filter((one) => one.role !== 'mention' && one !== origin);
  const uses = own.filter((one) => !definitions.includes(one));
  return { origin, definitions, uses };
}

/** The name at an offset; its `@` counts. */
export function nameAt(places: readonly NamePlace[], text: string, offset: number): NamePlace | undefined {
  return places.find(
    ({ start, end }) => start - (text[start - 1] === '@' ? 1 : 0) <= offset && offset <= end,
  );
}

function pairAt(checked: Checked, offset: number): Cluster | null {
  const guide = guideAt(checked, offset);
  const practice = guide && practiceAt(guide, offset);
  if (!practice) return null;
  const { others } = answersOf(guide, practice);
  if (others.length === 0) return null;
  const definitions = others.map((position) => ({ start: startOf({ position }), end: endOf({ position }) }));
  const origin = { start: startOf(practice), end: endOf(practice) };
  // “Instead” stands inside its don't: the two are one place to look at.
  const inside = others.some((position) => holds(practice, startOf({ position })));
  return { origin, definitions, uses: inside ? [] : [origin] };
}

/** Everything, in order, each place once. */
function all({ definitions, uses }: Cluster): Place[] {
  const at = (place: Place): number => ('start' in place ? place.start : -1);
  return [...definitions, ...uses].sort((a, b) => at(a) - at(b));
}

function toLocation(checked: Checked, place: Place): Location {
  return 'start' in place
    ? { uri: checked.snapshot.uri, range: toRange(checked, place) }
    : { uri: place.uri, range: wholeFile };
}

function toRange({ map }: Checked, { start, end }: Span): Range {
  return map.rangeOf(start, end);
}

/** Nobody looked into the other file: its first place stands for it. */
const wholeFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
