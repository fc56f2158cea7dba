import { expect, test } from 'vitest';
import { cleanGuide, readme } from './support/guides.js';
import { textAt } from './support/marked.js';
import { open, type OpenOptions } from './support/service.js';

function links(text: string, options: OpenOptions = {}): string[] {
  const { service, state } = open(text, options);
  return service.documentLinks(state).map(({ range, target }) => `${textAt(text, range)} → ${target ?? ''}`);
}

/** A guide with a line of links. */
const withLinks = (words: string): string => cleanGuide.replace('A slow first reply often helps.', words);
const inGuide = (words: string, options: OpenOptions = {}): string[] =>
  links(withLinks(words), options).slice(0, -2);

test('web addresses, mail and telephone links can be followed', () => {
  expect(links(cleanGuide)).toEqual([
    'https://example.org/report → https://example.org/report',
    'https://example.org/post → https://example.org/post',
  ]);
  expect(
    inGuide(
      'See [a](<https://example.org/a b>), <mailto:team@example.org>, [call](tel:+15550100) and https://example.org/🌿.',
    ),
  ).toEqual([
    '<https://example.org/a b> → https://example.org/a b',
    '<mailto:team@example.org> → mailto:team@example.org',
    'tel:+15550100 → tel:+15550100',
    'https://example.org/🌿 → https://example.org/🌿',
  ]);
});

test('numbers that nobody made a link stay words', () => {
  expect(inGuide('Call 116 123, text HOME to 741741 or dial 988.')).toEqual([]);
});

test('relative links lead to files beside the document, without a look at the disk', () => {
  const words = '[a](other.md), [b](../b/c%20d.md#tips), [c](</x y.md>), [d](#dos), [e](./f/../g.md?x)';
  expect(inGuide(words)).toEqual([
    'other.md → file:///guides/other.md',
    '../b/c%20d.md#tips → file:///b/c%20d.md#tips',
    '</x y.md> → file:///x%20y.md',
    './f/../g.md?x → file:///guides/g.md',
  ]);
  expect(inGuide('[a](other.md)', { uri: 'vscode-vfs://github/o/r/guides/a.md' })).toEqual([
    'other.md → vscode-vfs://github/o/r/guides/other.md',
  ]);
  expect(inGuide('[a](other.md)', { uri: 'untitled:Untitled-1' })).toEqual([]);
});

test('what could run or reach elsewhere is no link', () => {
  const words =
    '[a](javascript:alert(1)), [b](command:x), [c](file:///etc/passwd), [d](//host/x), [e](data:text/html,x)';
  expect(inGuide(words)).toEqual([]);
});

test('references show their words, CRLF shifts nothing, other files have none', () => {
  const text = withLinks('See [the form][f].')
    .concat('\n[f]: https://example.org/f\n')
    .replaceAll('\n', '\r\n');
  expect(links(text)).toContain('[the form][f] → https://example.org/f');
  expect(links(readme)).toEqual([]);
});
