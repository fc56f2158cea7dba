import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { phraseBook } from '../../server/src/rules/support/phrases/language.js';
import { read } from '../../server/src/rules/support/phrases/search.js';
test('all', () => {
  let list = ''; let want = true; let lang = ''; const out: string[] = []; let n = 0;
  for (const line of readFileSync('/tmp/wording/cases-lang.txt', 'utf8').split('\n').filter((l) => l.trim() !== '')) {
    const head = /^## (\S+) (\S+) (\+|-)/.exec(line);
    if (head) { lang = head[1]!; list = head[2]!; want = head[3] === '+'; continue; }
    n++;
    const m = (read(line, phraseBook(lang)!, { setOff: [], quotesOthers: true, spoken: true }).matches.get(list) ?? []);
    const live = m.filter((x) => x.dead === null);
    if ((live.length > 0) !== want) out.push(`${lang} ${list} ${want ? 'MISSED' : 'FALSE'} ${line} ${m.map((x) => x.words + ' ' + x.dead).join('|')}`);
  }
  console.log(`${n} cases ${out.length} wrong\n${out.join('\n')}`);
});
