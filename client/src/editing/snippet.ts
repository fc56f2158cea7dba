/** Reading a snippet file, turning a snippet into a template and a text into a snippet. */
import type { Stop } from '../../../server/src/protocol.js';

/**
 * Gives the text of one snippet.
 * @param json the snippet file
 * @param name the snippet's name
 * @throws when the file is no JSON or has no such snippet
 */
export function snippetBody(json: string, name: string): string {
  const snippets = JSON.parse(json) as Readonly<
    Record<string, { readonly body: string | readonly string[] }>
  >;
  const snippet = snippets[name];
  if (!snippet) throw new Error(`No snippet “${name}”.`);
  return typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n');
}

/**
 * Puts a title in the place of the first stop, which then is no stop any more.
 * @param body a snippet's text
 * @param title as the author typed it; empty leaves the stop
 */
export function withTitle(body: string, title: string): string {
  if (title === '') return body;
  return body.replace(/\$\{1:[^}]*\}/, () => escaped(title));
}

/**
 * Gives the text a snippet inserts when nothing is filled in.
 * @param body a snippet's text
 */
export function plainText(body: string): string {
  return body
    .replace(/(?<!\\)\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/**
 * Makes a snippet of a text and what of it will be written over.
 * @param text as it will stand
 * @param stops offsets in it, in order
 */
export function snippetOf(text: string, stops: readonly Stop[]): string {
  let done = 0;
  const parts = stops.map(({ start, end }, index) => {
    const before = escaped(text.slice(done, start));
    done = end;
    return `${before}\${${index + 1}:${escaped(text.slice(start, end))}}`;
  });
  return parts.join('') + escaped(text.slice(done));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, (sign) => `\\${sign}`);
}
