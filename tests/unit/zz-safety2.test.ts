import { test } from 'vitest';
import { check } from './rules/examples.js';
import { phraseBook } from '../../server/src/rules/support/phrases/language.js';
test('x', () => {
  try { phraseBook('en'); } catch (e) { console.log(String((e as Error).stack)); }
  console.log(check('# T\n\n## Example responses\n\n- "You clearly have depression."\n', 'a.guide.md').map((f) => `${f.rule} ${f.message.slice(0,300)}`).join('\n'));
});
