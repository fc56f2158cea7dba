/** What a link, a definition or a heading belongs together with, inside the file and beside it. */
import type { Link } from '../../guide/types.js';
import { endOf, holds, startOf, type Checked } from '../checked.js';
import { anchorFor, anchorsIn, type Anchor } from './anchors.js';
import type { Cluster, Place, Span } from './cluster.js';
import { definitionsIn, fileTarget, fragmentPlace, linksIn, referenceOf } from './links.js';

/** Gives what belongs to the link, the definition or the heading at an offset; null where there is none of these. */
export function linked(checked: Checked, offset: number): Cluster | null {
  const link = linksIn(checked).find((one) => holds(one, offset));
  if (link) return referenceAt(checked, link) ?? fragmentAt(checked, link) ?? fileAt(checked, link);
  return definitionAt(checked, offset) ?? headingAt(checked, offset);
}

function referenceAt(checked: Checked, link: Link): Cluster | null {
  const label = referenceOf(link, checked);
  return label === null ? null : labelled(checked, label, spanOf(link));
}

function definitionAt(checked: Checked, offset: number): Cluster | null {
  const one = definitionsIn(checked.map).find(({ start, end }) => start <= offset && offset <= end);
  return one ? labelled(checked, one.label, one) : null;
}

function labelled(checked: Checked, label: string, origin: Span): Cluster {
  const definitions = definitionsIn(checked.map).filter((one) => one.label === label);
  const uses = linksIn(checked).filter((link) => referenceOf(link, checked) === label);
  // The first definition of a label is the one that counts.
  return { origin, definitions: definitions.slice(0, 1), uses: uses.map(spanOf) };
}

function fragmentAt(checked: Checked, link: Link): Cluster | null {
  if (!link.url.startsWith('#')) return null;
  const anchor = anchorFor(anchorsIn(checked.map), link.url.slice(1));
  return anchor ? anchored(checked, anchor, spanOf(link)) : null;
}

function headingAt(checked: Checked, offset: number): Cluster | null {
  const anchor = anchorsIn(checked.map).find(({ start, end }) => start <= offset && offset <= end);
  return anchor ? anchored(checked, anchor, anchor) : null;
}

function anchored(checked: Checked, anchor: Anchor, origin: Span): Cluster {
  return { origin, definitions: [anchor], uses: linksTo(checked, anchor).map(spanOf) };
}

/** The links of a document that lead to one of its anchors. */
export function linksTo(checked: Checked, anchor: Anchor): Link[] {
  const anchors = anchorsIn(checked.map);
  return linksIn(checked).filter(
    ({ url }) => url.startsWith('#') && anchorFor(anchors, url.slice(1))?.start === anchor.start,
  );
}

/** The anchor that a link's own fragment names, at an offset in that fragment. */
export function fragmentAnchorAt(checked: Checked, offset: number): { span: Span; anchor: Anchor } | null {
  const link = linksIn(checked).find((one) => one.url.startsWith('#') && holds(one, offset));
  const span = link && fragmentPlace(link, checked);
  if (!span || offset < span.start || offset > span.end) return null;
  const anchor = anchorFor(anchorsIn(checked.map), link.url.slice(1));
  return anchor ? { span, anchor } : null;
}

function fileAt(checked: Checked, link: Link): Cluster | null {
  const { uri } = checked.snapshot;
  const target = fileTarget(uri, link.url);
  if (!target) return null;
  const uses = linksIn(checked).filter(({ url }) => fileTarget(uri, url)?.uri === target.uri);
  const definitions: Place[] = [{ uri: target.uri }];
  return { origin: spanOf(link), definitions, uses: uses.map(spanOf) };
}

function spanOf(link: Link): Span {
  return { start: startOf(link), end: endOf(link) };
}
