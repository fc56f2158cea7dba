import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { applyEdits, fixText } from '../../server/src/lint/apply-fixes.js';
import { rules } from '../../server/src/rules/index.js';
import { check, examplesOf, line, settingsFor } from './rules/examples.js';

test('fill', () => {
  for (const id of (process.env['FILL'] ?? '').split(' ').filter(Boolean)) {
    const rule = rules.find((one) => one.meta.id === id);
    if (!rule) continue;
    const path = `server/src/rules/${id}.ts`;
    let text = readFileSync(path, 'utf8');
    for (const example of examplesOf(rule)) {
      if (example.output === null) {
        const wrong = check(example.input, example.name, settingsFor(rule, example.settings)).filter((one) => one.rule === id);
        for (const one of wrong) console.log('NOT SILENT', id, example.name, line(one));
        continue;
      }
      const of = (input: string) => check(input, example.name, settingsFor(rule, example.settings)).filter((one) => one.rule === id);
      const put = (label: string, lines: readonly string[]) => {
        const head = ` *   {"name": "${example.name}", "label": "${label}"}\n *\n`;
        const at = text.indexOf(head);
        if (at < 0) return;
        const from = at + head.length;
        const rest = text.slice(from);
        const end = /\n \*\n \* @example|\n \*\//.exec(rest);
        if (!end) throw new Error('end');
        text = text.slice(0, from) + lines.map((one) => (one === '' ? ' *' : ` *   ${one}`)).join('\n') + rest.slice(end.index);
      };
      const found = of(example.input);
      put('output', found.map(line));
      const fixed = rule.meta.fix === 'safe' ? fixText(example.input, of).text : applyEdits(example.input, found.flatMap(({ fixes }) => fixes[0]?.edits ?? []));
      put('fixed', fixed.trimEnd().split('\n'));
      if (found.length === 0) console.log('NOTHING FOUND', id, example.name);
    }
    writeFileSync(path, text);
  }
});

test('try', () => {
  const path = process.env['TRY'];
  if (!path) return;
  for (const part of readFileSync(path, 'utf8').split(/^=====.*\n/m)) {
    for (const one of check(part, 'a.guide.md')) if ((process.env['ONLY'] ?? one.rule).includes(one.rule)) console.log(one.rule, line(one), JSON.stringify(part.split('\n')[one.position.start.line - 1]));
  }
});
