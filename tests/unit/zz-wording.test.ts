import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { phraseBook } from '../../server/src/rules/support/phrases/language.js';
import { readGuideFile } from './zz-guide.js';
test('all', () => {
  const t = performance.now();
  phraseBook('en'); for (const l of ['es','fr','de']) { try { phraseBook(l); } catch (e) { console.log(l, (e as Error).message); } }
  console.log('compile', performance.now() - t);
  const lines = readFileSync('/tmp/wording/cases.txt', 'utf8').split('\n').filter((l) => l.trim() !== '' && !l.startsWith('//'));
  let list = ''; let want = true; let role = 'response';
  const out: string[] = []; let n = 0;
  for (const line of lines) {
    const head = /^## (\S+) (\+|-)(?: (\w+))?$/.exec(line);
    if (head) { list = head[1]!; want = head[2] === '+'; role = head[3] ?? 'response'; continue; }
    n++;
    const found = readGuideFile(line, role).flatMap((f) => f(list));
    if ((found.length > 0) !== want) out.push(`${list} ${want ? 'MISSED' : 'FALSE '} [${role}] ${line}  ${found.map((m) => m.words).join(' | ')}`);
  }
  // REPEAT
  console.log(`${n} cases, ${out.length} wrong\n${out.join('\n')}`);
});
