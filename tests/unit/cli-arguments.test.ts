import { describe, expect, test } from 'vitest';
import { type OptionSpecs, readArguments } from '../../server/src/cli/arguments.js';
import { nearest } from '../../server/src/cli/nearest.js';

const specs: OptionSpecs = {
  format: { type: 'string', values: ['pretty', 'json', 'github'], help: '' },
  stdin: { type: 'boolean', help: '' },
  output: { type: 'string', short: 'o', value: 'FILE', help: '' },
};

describe('arguments', () => {
  test('are operands, flags and values in any order', () => {
    const args = readArguments(['a.md', '--format', 'json', '--stdin', '-o', 'out', 'b.md'], specs);
    expect(args.operands).toEqual(['a.md', 'b.md']);
    expect(args.has('stdin')).toBe(true);
    expect(args.value('format')).toBe('json');
    expect(args.value('output')).toBe('out');
  });

  test('after -- are operands', () => {
    expect(readArguments(['--', '--stdin'], specs).operands).toEqual(['--stdin']);
  });

  test.each([
    ['--fromat=json', 'there is no option --fromat. Did you mean --format?'],
    ['--zzz', 'there is no option --zzz.'],
    ['-x', 'there is no option -x.'],
    ['--stdin=yes', '--stdin takes no value.'],
    ['--format', '--format needs pretty, json or github after it.'],
    ['--output', '--output needs FILE after it.'],
    ['--format=jsno', "--format takes pretty, json or github, not 'jsno'. Did you mean json?"],
    ['--toString', 'there is no option --toString.'],
  ])('%s is refused', (typed, message) => {
    expect(() => readArguments([typed], specs)).toThrow(message);
  });
});

describe('the nearest word', () => {
  test.each([
    ['chek', 'check'],
    ['cehck', 'check'],
    ['fixx', 'fix'],
    ['exp', 'export'],
    ['guides', null],
    ['', null],
  ])('%s → %s', (typed, expected) => {
    expect(nearest(typed, ['check', 'fix', 'export', 'rules', 'lsp'])).toBe(expected);
  });
});
