/**
 * @typedef {object} Example
 * @property {string} name the file name it stands for
 * @property {string} input
 * @property {string | null} output the findings, one a line; null when there are none
 * @property {string | null} fixed the text after the fixes; null when there is none to make
 * @property {{ options?: object, house?: object, today?: string }} settings what was configured
 *
 * @typedef {object} DocComment
 * @property {string} summary one sentence: what the rule finds
 * @property {string} body Markdown: what, why, how to fix
 * @property {Example[]} examples
 */

/**
 * Reads the comment that a rule's file begins with.
 *
 * @param {string} source the file
 * @param {string} id the rule's id, with which the comment must begin
 * @returns {DocComment}
 * @throws when the comment lacks its first line, a part or an example
 */
export function parseDocComment(source, id) {
  const comment = /^\/\*\*\n([\s\S]*?)\n? \*\//u.exec(source)?.[1];
  if (comment === undefined) throw new Error(`rules/${id}.ts must begin with a doc comment.`);
  const text = comment.replace(/^ \* ?/gmu, '');
  const [prose, ...blocks] = text.split(/^@example[^\S\n]*\n/mu);
  const [first, ...body] = prose.trim().split('\n\n');
  const [name, summary] = splitOnce(first.replace(/\n/gu, ' '), ': ');
  if (name !== id || !summary) throw new Error(`The comment of rules/${id}.ts must begin with "${id}: …".`);
  for (const heading of ['## What it flags', '## Why', '## How to fix']) {
    if (!body.some((part) => part.startsWith(heading))) throw new Error(`rules/${id}.ts lacks "${heading}".`);
  }
  if (blocks.length === 0) throw new Error(`rules/${id}.ts has no @example.`);
  return {
    summary: sentence(summary),
    body: body.join('\n\n'),
    examples: groupBlocks(blocks.map(parseBlock)),
  };
}

function parseBlock(block) {
  const lines = block.replace(/^ {2}/gmu, '').trimEnd().split('\n');
  const { name, label = 'input', ...settings } = JSON.parse(lines[0]);
  return { name, label, settings, text: lines.slice(2).join('\n') };
}

function groupBlocks(blocks) {
  const names = [...new Set(blocks.map((block) => block.name))];
  return names.map((name) => {
    const find = (label) =>
      blocks.find((block) => block.name === name && block.label === label)?.text ?? null;
    const settings = Object.assign(
      {},
      ...blocks.filter((block) => block.name === name).map((block) => block.settings),
    );
    return { name, settings, input: find('input') ?? '', output: find('output'), fixed: find('fixed') };
  });
}

function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function sentence(text) {
  return text[0].toUpperCase() + text.slice(1);
}
