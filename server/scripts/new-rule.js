/**
 * Starts a new rule: `npm run new-rule -- some-id --group links --over link`. Writes its file, with comment and examples
 * to fill, lists it in rules/index.ts and says what to do next.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { groups, scopes, severities, template } from './new-rule/template.js';
import { register } from './new-rule/register.js';

const folder = fileURLToPath(new URL('../src/rules/', import.meta.url));
const usage = `Usage: npm run new-rule -- some-id --group ${groups.join('|')} --over ${scopes.join('|')} [--severity ${severities.join('|')}]`;

try {
  start(readWishes());
} catch (error) {
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

function readWishes() {
  const options = {
    group: { type: 'string' },
    over: { type: 'string' },
    severity: { type: 'string', default: 'warning' },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [id, ...more] = positionals;
  if (!id || more.length > 0) throw new Error('Give the new rule exactly one id.');
  if (!/^[a-z]+(?:-[a-z]+)+$/u.test(id)) {
    throw new Error(
      `'${id}' is no rule id: at least two words in small letters with hyphens, such as lost-link.`,
    );
  }
  if (existsSync(`${folder}${id}.ts`)) throw new Error(`There is a rule '${id}' already.`);
  mustBeOneOf('--group', values.group, groups);
  mustBeOneOf('--over', values.over, scopes);
  mustBeOneOf('--severity', values.severity, severities);
  return { id, group: values.group, over: values.over, severity: values.severity };
}

function mustBeOneOf(option, value, known) {
  if (!known.includes(value)) throw new Error(`${option} must be one of: ${known.join(', ')}.`);
}

function start(wishes) {
  const index = `${folder}index.ts`;
  const listed = register(readFileSync(index, 'utf8'), wishes.id);
  writeFileSync(`${folder}${wishes.id}.ts`, template(wishes), { flag: 'wx' });
  writeFileSync(index, listed);
  console.log(
    [
      `Written: server/src/rules/${wishes.id}.ts, listed in server/src/rules/index.ts.`,
      '',
      'Next:',
      '1. Fill the comment: what it flags, why (with a source), how to fix.',
      '2. Write the examples, good and bad. They are the tests: they fail until the check is written.',
      `3. Write the check; try it with: npx vitest run --project unit -t ${wishes.id}`,
      '4. npm run generate writes its page, its setting and its line in the README.',
      '5. npm test && npm run check.',
    ].join('\n'),
  );
}
