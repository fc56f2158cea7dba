// @ts-check
/**
 * The texts of the extension for translators: `node client/scripts/l10n.js` writes client/l10n/bundle.l10n.json from the
 * sources. Translations stand beside it (bundle.l10n.es.json); tests/unit/l10n.test.ts fails when one lacks a text.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const source = new URL('../src/', import.meta.url);
const bundle = new URL('../l10n/bundle.l10n.json', import.meta.url);

/** Where words may stand that nobody reads in the editor: the log, and errors that the log shows. */
const unread = /^(?:\w+\.)*log\.\w+$|^Error$|^\w*Error$/;

/**
 * Reads the sources.
 *
 * @returns {{wrapped: string[], unwrapped: string[]}} texts that are translated, and those that look as if they should be
 */
export function textsOfClient() {
  const files = readdirSync(source).filter((name) => name.endsWith('.ts'));
  const found = files.map((name) => textsOf(name, readFileSync(new URL(name, source), 'utf8')));
  return {
    wrapped: [...new Set(found.flatMap(({ wrapped }) => wrapped))].sort(),
    unwrapped: found.flatMap(({ unwrapped }) => unwrapped),
  };
}

/**
 * @param {string} name
 * @param {string} text
 */
function textsOf(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  /** @type {string[]} */
  const wrapped = [];
  /** @type {string[]} */
  const unwrapped = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTranslation(node)) {
      const [first, ...rest] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) wrapped.push(first.text);
      else unwrapped.push(`${name}: a text that is put together cannot be translated: ${node.getText()}`);
      rest.forEach(visit);
      return;
    }
    const isProse = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isProse && isRead(node) && looksLikeWords(node.getText())) {
      unwrapped.push(`${name}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { wrapped, unwrapped };
}

/** @param {ts.CallExpression} call */
function isTranslation({ expression }) {
  return /^(?:l10n\.t|t)$/.test(expression.getText());
}

/** @param {ts.Node} node */
function isRead(node) {
  for (let up = node.parent; up; up = up.parent) {
    if (ts.isImportDeclaration(up) || ts.isLiteralTypeNode(up)) return false;
    const called = ts.isCallExpression(up) || ts.isNewExpression(up) ? up.expression.getText() : '';
    if (unread.test(called.replace(/^this\.|#/g, ''))) return false;
  }
  return true;
}

/**
 * Two words with a space between them; classes, selectors and paths have other signs.
 *
 * @param {string} literal
 */
function looksLikeWords(literal) {
  const text = literal.slice(1, -1).replace(/\$\{[^}]*\}/g, '');
  return /\p{L}{2,}[,:;]? \p{L}{2,}/u.test(text) && !/[<>{}#=]|guidepost-|\\/.test(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { wrapped } = textsOfClient();
  const entries = Object.fromEntries(wrapped.map((text) => [text, text]));
  writeFileSync(bundle, `${JSON.stringify(entries, null, 2)}\n`);
}
