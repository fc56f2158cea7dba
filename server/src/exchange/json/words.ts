/** Plain words as inline Markdown. */
import type { PhrasingContent } from 'mdast';

const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?()[\]]/g;

/** Words with the addresses in them as links. */
export function inlineOf(text: string): PhrasingContent[] {
  const words = text.replace(/\s+/g, ' ');
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { index, 0: url } of words.matchAll(ADDRESS)) {
    if (index > done) nodes.push({ type: 'text', value: words.slice(done, index) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    done = index + url.length;
  }
  if (done < words.length) nodes.push({ type: 'text', value: words.slice(done) });
  return nodes;
}
