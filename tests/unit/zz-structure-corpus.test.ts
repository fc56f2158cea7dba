import { readFileSync, writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { test } from 'vitest';
import { check } from './rules/examples.js';

const mine = ['section-order','empty-section','repeated-section','bare-dont','negative-do','double-negative-dont','duplicate-practice','contradicting-practices','long-practice','unquoted-response','slash-alternatives','run-on-response','paste-residue','mojibake','long-tip','duplicate-tip','internal-error'];
test('corpus', () => {
  const out: string[] = [];
  const files = [
    ...execSync('ls /work/shared/corpus/*.md* /work/shared/seed.txt', { encoding: 'utf8' }).trim().split('\n').flatMap((f) => [f, f + '#']),
    ...execSync('find /work/main/test-fixtures -name "*.md"', { encoding: 'utf8' }).trim().split('\n'),
    ...execSync('find /work/main/node_modules -iname "*.md" -size -300k', { encoding: 'utf8' }).trim().split('\n'),
  ];
  for (const name of files) {
    const forced = name.endsWith('#');
    const path = forced ? name.slice(0, -1) : name;
    const text = readFileSync(path, 'utf8');
    // forced: declared as guide
    const as = forced || path.endsWith('.txt') ? path.replace(/\.mdx?$|\.txt$/, '.guide.md') : path;
    for (const one of check(text, as)) {
      if (!mine.includes(one.rule)) continue;
      const src = text.split('\n')[one.position.start.line - 1];
      out.push(`${one.rule}\t${one.severity}\t${name.replace('/work/', '')}:${one.position.start.line}\t${one.message.slice(0, 110)}\t${(src ?? '').slice(0, 220)}`);
    }
  }
  writeFileSync('/tmp/structure/corpus.txt', out.sort().join('\n'));
}, 600000);
