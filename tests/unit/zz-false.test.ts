import { test } from 'vitest';
import { readFileSync, writeFileSync, readdirSync, statSync } from 'node:fs';
import { phraseBook } from '../../server/src/rules/support/phrases/language.js';
import { read } from '../../server/src/rules/support/phrases/search.js';
const lists = ['blaming-question','why-question','minimising','claimed-understanding','secrecy-promise','outcome-promise','directive-advice','interrogation','conditional-apology','taking-sides','defensiveness'];
const walk = (dir: string, out: string[]): string[] => { for (const name of readdirSync(dir)) { const p = `${dir}/${name}`; let s; try { s = statSync(p); } catch { continue; } if (s.isDirectory()) walk(p, out); else if (/\.(md|markdown|mdx)$/i.test(name) && s.size < 300000) out.push(p); } return out; };
test('false', () => {
  const book = phraseBook('en')!;
  const out = new Set<string>(); let n = 0; const t0 = performance.now(); let chars = 0;
  for (const root of ['/work/shared/corpus', '/work/main/node_modules']) for (const p of walk(root, [])) {
    for (const line of readFileSync(p, 'utf8').split('\n')) {
      const text = line.replace(/^[\s>*+-]*(\d+[.)])?\s*/, '').replace(/\]\([^)]*\)/g, '').replace(/[*_]{1,2}/g, '');
      if (text.length < 12 || /^[#|`<[]/.test(text)) continue;
      n++; chars += text.length;
      for (const spoken of [true, false]) {
        const r = read(text, book, { setOff: [], quotesOthers: false, spoken });
        for (const [list, ms] of r.matches) if (lists.includes(list)) for (const m of ms)
          out.add(`${m.dead === null ? 'LIVE' : m.dead} ${list} ${spoken ? 'S' : 'D'}${root.includes('corpus') ? ' CORPUS' : ''} ${p.slice(-30)} «${m.words}» :: ${text.slice(Math.max(0, m.start - 90), m.end + 60)}`);
      }
    }
  }
  writeFileSync('/tmp/wording/false.txt', [...out].sort().join('\n'));
  console.log(n, chars, out.size, performance.now() - t0);
}, 300000);
