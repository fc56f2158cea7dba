/**
 * Adds a rule to the text of rules/index.ts: its import in order of names, itself at the end of the list.
 *
 * @param {string} index the file's text
 * @param {string} id the new rule
 * @returns {string} the text with the rule
 * @throws when the file has not the form that this script knows
 */
export function register(index, id) {
  const name = id.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase());
  const imports = index.match(/^import \w+ from '\.\/[\w-]+\.js';$/gmu) ?? [];
  const list = /(export const rules[^=]*= (?:Object\.freeze\()?\[\n)([\s\S]*?)(^\])/mu.exec(index);
  if (imports.length === 0 || !list)
    throw new Error('rules/index.ts has an unknown form: list the rule by hand.');
  const [, head, names, tail] = list;
  const line = `import ${name} from './${id}.js';`;
  const withImports = insertSorted(imports, line);
  return index
    .replace(head + names + tail, () => `${head}${names}  ${name},\n${tail}`)
    .replace(imports.join('\n'), () => withImports.join('\n'));
}

/** Before the first line that sorts after it. */
function insertSorted(lines, line) {
  const at = lines.findIndex((other) => other > line);
  return at < 0 ? [...lines, line] : lines.toSpliced(at, 0, line);
}
