/** Reading a snippet file and turning a snippet into a template. */

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
  const escaped = title.replace(/[\\$}]/g, (sign) => `\\${sign}`);
  return body.replace(/\$\{1:[^}]*\}/, () => escaped);
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
