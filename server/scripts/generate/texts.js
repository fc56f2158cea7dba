// @ts-check
/**
 * The texts that people read, for translators: those of the extension in client/l10n, those of the server in
 * server/src/l10n. Translations stand beside them (bundle.l10n.es.json); tests/unit/l10n.test.ts fails when one lacks a text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../../../', import.meta.url);

/** Where texts are taken from, and the bundle of each. */
const faces = {
  client: { folder: 'client/src/', bundle: 'client/l10n/bundle.l10n.json', apart: /^$/ },
  // The command line speaks English: its output is read by other programs, too.
  server: {
    folder: 'server/src/',
    bundle: 'server/src/l10n/bundle.l10n.json',
    apart: /^(?:cli|entry)\/|generated\//,
  },
};

/** Where words may stand that nobody reads in the editor: the log, and errors that the log shows. */
const unread = /^(?:\w+\.)*log(?:\.\w+)?$|^Error$|^\w*Error$/;

/**
 * @typedef {object} Texts
 * @property {string[]} wrapped texts that are translated, sorted
 * @property {string[]} unwrapped those that look as if they should be, and translations that cannot work
 */

/** The English bundles, and the translations without what is no longer said, as outputs of `npm run generate`. */
export function generateTexts() {
  return /** @type {const} */ (['client', 'server']).flatMap((face) => {
    const { wrapped } = textsOf(face);
    const english = { path: faces[face].bundle, text: bundleOf(wrapped.map((text) => [text, text])) };
    return [english, ...translationsOf(face).map((path) => ({ path, text: kept(path, wrapped) }))];
  });
}

/** @param {readonly (readonly [string, string])[]} entries */
function bundleOf(entries) {
  return JSON.stringify(Object.fromEntries(entries));
}

/** @param {keyof typeof faces} face */
function translationsOf(face) {
  const folder = faces[face].bundle.replace(/[^/]*$/, '');
  const names = readdirSync(new URL(folder, root)).filter((name) => /\.l10n\.\w+\.json$/.test(name));
  return names.map((name) => folder + name);
}

/**
 * @param {string} path
 * @param {readonly string[]} texts
 */
function kept(path, texts) {
  /** @type {Record<string, string>} */
  const bundle = JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  return bundleOf(texts.flatMap((text) => (bundle[text] === undefined ? [] : [[text, bundle[text]]])));
}

/**
 * Reads the sources of a face.
 *
 * @param {keyof typeof faces} face
 * @returns {Texts}
 */
export function textsOf(face) {
  const { folder, apart } = faces[face];
  const home = new URL(folder, root);
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !apart.test(name))
    .sort();
  const found = files.map((name) => textsIn(name, readFileSync(fileURLToPath(new URL(name, home)), 'utf8')));
  return {
    wrapped: [...new Set(found.flatMap(({ wrapped }) => wrapped))].sort(),
    unwrapped: found.flatMap(({ unwrapped }) => unwrapped),
  };
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Texts}
 */
export function textsIn(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  /** @type {string[]} */
  const wrapped = [];
  /** @type {string[]} */
  const unwrapped = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isTranslation(node)) {
      const key = keyOf(node);
      if (key === null)
        unwrapped.push(`${name}: a text that is put together cannot be translated: ${node.getText()}`);
      else wrapped.push(key);
      if (isAtLoad(node))
        unwrapped.push(`${name}: translated before the language is known: ${node.getText()}`);
      insertsOf(node).forEach(visit);
      return;
    }
    const isProse = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isProse && isRead(node) && looksLikeWords(node.getText()))
      unwrapped.push(`${name}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { wrapped, unwrapped };
}

/**
 * `t('…', …)`, `l10n.t('…', …)` and t`…`.
 *
 * @param {ts.Node} node
 * @returns {node is ts.CallExpression | ts.TaggedTemplateExpression}
 */
function isTranslation(node) {
  const called = ts.isCallExpression(node)
    ? node.expression
    : ts.isTaggedTemplateExpression(node)
      ? node.tag
      : null;
  return called !== null && /^(?:l10n\.t|t)$/.test(called.getText());
}

/**
 * The English text with {0}, {1}… for what is put in; null where it is not a constant.
 *
 * @param {ts.CallExpression | ts.TaggedTemplateExpression} node
 */
function keyOf(node) {
  if (ts.isCallExpression(node)) return constant(node.arguments[0]);
  if (ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.text;
  const { head, templateSpans } = node.template;
  return templateSpans.reduce((key, { literal }, index) => `${key}{${index}}${literal.text}`, head.text);
}

/**
 * @param {ts.Expression | undefined} node
 * @returns {string | null}
 */
function constant(node) {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  if (!node || !ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return null;
  const [left, right] = [constant(node.left), constant(node.right)];
  return left === null || right === null ? null : left + right;
}

/**
 * What is put into a text: it may hold texts of its own.
 *
 * @param {ts.CallExpression | ts.TaggedTemplateExpression} node
 * @returns {readonly ts.Node[]}
 */
function insertsOf(node) {
  if (ts.isCallExpression(node)) return node.arguments.slice(1);
  return ts.isTemplateExpression(node.template)
    ? node.template.templateSpans.map(({ expression }) => expression)
    : [];
}

/**
 * Not inside a function: it runs when the module is loaded.
 *
 * @param {ts.Node} node
 */
function isAtLoad(node) {
  for (let up = node.parent; up; up = up.parent) if (ts.isFunctionLike(up)) return false;
  return true;
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
