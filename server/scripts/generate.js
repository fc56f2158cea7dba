/**
 * Writes everything that is derived: types and validators from the schemas, the schema of configuration files, the
 * rules' pages, their settings and the README's table, the texts for translators.
 * `--check` compares in memory instead, names what is stale and ends with 1.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generateConfigSchema } from './generate/config-schema.js';
import { generateDocs, leftoverPages } from './generate/docs.js';
import { generateManifest } from './generate/manifest.js';
import { importSource, loadRules } from './generate/rules.js';
import { generateTable } from './generate/table.js';
import { generateTexts } from './generate/texts.js';
import { generateTypes } from './generate/types.js';
import { generateValidators } from './generate/validators.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checking = process.argv.includes('--check');

const rules = await loadRules(root);
const { configurableRules, profiles } = await importSource(root, 'server/src/rules/profiles.ts');
const outputs = [
  ...(await generateTypes(root)),
  ...generateValidators(),
  ...generateConfigSchema(rules, configurableRules, profiles),
  ...generateDocs(rules),
  ...(await generateManifest(root, rules)),
  ...(await generateTable(root, rules)),
  ...generateTexts(),
];
const leftovers = await leftoverPages(root, rules);
const stale = [...leftovers];
for (const output of outputs) {
  if (await put(output)) stale.push(output.path);
}
if (!checking) await Promise.all(leftovers.map((path) => rm(root + path)));
report(stale);

/** Writes an output that differs (unless checking); true when it differed. */
async function put({ path, text }) {
  const file = root + path;
  const options = await resolveConfig(file);
  const wanted = await format(text, { ...options, filepath: file });
  const found = await readFile(file, 'utf8').catch(() => null);
  if (found === wanted) return false;
  if (checking) return true;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
  return true;
}

function report(paths) {
  for (const path of paths) console.log(`${checking ? 'stale  ' : 'written'} ${path}`);
  if (!checking || paths.length === 0) return;
  console.error('Generated files are stale: run `npm run generate`.');
  process.exitCode = 1;
}
