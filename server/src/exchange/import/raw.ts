/** HTML before it is parsed: what is never words goes, and what no parser should be asked to read is recognised. */

/** Elements whose content is no words. */
const OPAQUE = ['script', 'style', 'xml', 'svg', 'noscript', 'template', 'iframe', 'object'];
/** Elements without content, and those that end by themselves when the next one starts: they do not nest. */
const FLAT: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li td th tr tbody thead tfoot dt dd option colgroup'
  ).split(' '),
);

/**
 * Takes comments, scripts, styles and the like out of HTML, in time linear to its length; of a clipboard's HTML the
 * fragment that was copied stays.
 */
export function withoutOpaque(html: string): string {
  const source = fragmentOf(html);
  // Letter by letter: a dotted capital I would grow and move every offset behind it.
  const lower = source.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  let result = '';
  let done = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', Math.max(at + 1, done))) {
    const end = endOfOpaque(lower, at);
    if (end === null) continue;
    result += source.slice(done, at);
    done = end;
  }
  return result + source.slice(done);
}

function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html;
}

/** Where the comment, declaration or opaque element that starts at `at` ends; null when none starts there. */
function endOfOpaque(lower: string, at: number): number | null {
  if (lower.startsWith('<!--', at)) return behind(lower, '-->', at + 4);
  if (lower.startsWith('<![', at)) return behind(lower, '>', at);
  const name = /^<([a-z]{3,8})(?=[\s>/])/.exec(lower.slice(at, at + 12))?.[1];
  return name !== undefined && OPAQUE.includes(name) ? behind(lower, `</${name}>`, at) : null;
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + sign.length;
}

/** How deep the elements of HTML nest at most, about. */
export function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const { 1: close, 2: name = '' } of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9:]{0,30})/g)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close === '/' ? -1 : 1));
    if (depth > most) most = depth;
  }
  return most;
}

/** HTML without its tags: a line for each block. Entities stay. */
export function withoutTags(html: string): string {
  return html
    .replace(
      /<(?:br|hr|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|section|article|pre))\b[^<>]{0,2000}>/gi,
      '\n',
    )
    .replace(/<\/?(?:td|th)\b[^<>]{0,2000}>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, '')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?[\r\n] ?/g, '\n')
    .replace(/\n{2,}/g, '\n');
}
