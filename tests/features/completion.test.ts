import type { CompletionItem } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { applyTextEdits } from './support/edits.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { unmark } from './support/marked.js';
import { open } from './support/service.js';
import data from '../../server/src/service/section-labels.json' with { type: 'json' };

function complete(marked: string, invoked = true): { text: string; items: CompletionItem[] } {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text);
  return { text, items: service.completion(state, cursor, invoked) };
}

function labels(marked: string, invoked = true): string[] {
  return complete(marked, invoked).items.map(({ label }) => label);
}

/** The text after choosing an item, as an editor would put it in. */
function choose(marked: string, label: string): string {
  const { text, items } = complete(marked);
  const item = items.find((one) => one.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`no item ${label}`);
  return applyTextEdits(text, [item.textEdit]);
}

const tipLine = '- Breathe before you write. -@Mika\n';

/** The clean guide with a line of the author's behind its tips. */
function withTip(line: string): string {
  return cleanGuide.replace(tipLine, `${tipLine}${line}\n`);
}

test('handles of the document: the most frequent first, then in order of appearance', () => {
  const more = withTip('- Wait. -@Zoe\n- Listen. -@Mika\n- Rest. -@<|>');
  expect(labels(more)).toEqual(['@RiverStone', '@Mika', '@Zoe']);
  expect(labels(more, false)).toEqual(['@RiverStone', '@Mika', '@Zoe']);
});

test('the handle under the cursor is none of them', () => {
  expect(labels(withTip('- Rest. -@Riv<|>'))).toEqual(['@RiverStone', '@Mika']);
});

test('addresses, packages and scaffolds are no handles', () => {
  const line = '- Write to help@example.org or see @scope/name. -@Name\n- Rest. -@<|>';
  expect(labels(withTip(line))).toEqual(['@RiverStone', '@Mika']);
});

test('choosing a handle replaces what was typed of it', () => {
  expect(choose(withTip('- Rest. -@Mi<|>'), '@Mika')).toContain('- Rest. -@Mika\n');
});

test('a hyphen behind a tip offers to sign it', () => {
  expect(choose(withTip('- Rest. -<|>'), '@RiverStone')).toContain('- Rest. -@RiverStone\n');
  expect(labels(cleanGuide.replace('at happened. Would', 'at happened. -<|>'), false)).toEqual([]);
});

test('section labels: what the guide lacks comes first', () => {
  const guide = "# T\n\n## Do's\n\n- ✅ Listen.\n\n## Tips\n\n- Wait. -@Mika\n\n#<|>\n";
  const offered = labels(guide, false);
  expect(offered.slice(0, 3)).toEqual(['Situation', 'Example responses', "Don'ts"]);
  expect(offered.slice(-2)).toEqual(["Do's", 'Tips from fellow listeners']);
  expect(choose(guide, "Don'ts")).toContain("\n## Don'ts\n");
});

test('section labels follow the form and language of the guide', () => {
  expect(labels(`${pastedGuide}<|>`)).toContain("Some do's:");
  const spanish = '# T\n\n### Qué hacer\n\n- ✅ Escuchar.\n\n### Consejos\n\n- Espera. -@Mika\n\n<|>\n';
  expect(choose(spanish, 'Qué no hacer')).toContain('\n### Qué no hacer\n');
});

test('a typed depth is kept', () => {
  const guide = "# T\n\n## Do's\n\n- ✅ Listen.\n\n## Tips\n\n- Wait. -@Mika\n\n#### Don<|>\n";
  expect(choose(guide, "Don'ts")).toContain("\n#### Don'ts\n");
});

test('items get the mark of their list', () => {
  const dos = cleanGuide.replace(
    '- ✅ Let them choose what to share.\n',
    '- ✅ Let them choose what to share.\n<|>\n',
  );
  expect(choose(dos, '✅ Do')).toContain('what to share.\n- ✅ \n');
  const begun = dos.replace('<|>', '- <|>');
  expect(choose(begun, '✅ Do')).toContain('what to share.\n- ✅ \n');
  expect(labels(begun, false)).toEqual(['✅ Do']);
  const donts = pastedGuide.replace('❎ Press', '<|>\n❎ Press');
  expect(choose(donts, "❌ Don't")).toContain('names.\n❌ \n');
});

test('report links of the document, written as the place wants them', () => {
  const line = (more: string): string =>
    cleanGuide.replace('(https://example.org/report)\n', `(https://example.org/report)\n- ${more}\n`);
  expect(choose(line('Or use <|>'), 'Report form')).toContain(
    'Or use [Report form](https://example.org/report)\n',
  );
  expect(choose(line('Or here:<|>'), 'Report form')).toContain(
    'here: [Report form](https://example.org/report)\n',
  );
  expect(choose(line('Or <<|>'), 'Report form')).toContain('Or <https://example.org/report>\n');
  expect(choose(line('Or [the form](<|>)'), 'Report form')).toContain(
    '[the form](https://example.org/report)\n',
  );
  expect(choose(line('Or https://exa<|>'), 'Report form')).toContain('- Or https://example.org/report\n');
});

test('a file that is no guide gets nothing unasked', () => {
  for (const typed of ['#<|>', '- @<|>', '-<|>', 'a:<|>'])
    expect(labels(`${readme}\n${typed}`, false)).toEqual([]);
  expect(labels(`${readme}\n<|>`)).toContain("Do's");
});

test('items are plain text and the same every time', () => {
  const first = complete(`${cleanGuide}\n<|>`).items;
  expect(first.length).toBeGreaterThan(0);
  expect(complete(`${cleanGuide}\n<|>`).items).toEqual(first);
  for (const item of first) expect(item).toMatchObject({ insertTextFormat: 1, textEdit: { range: {} } });
  expect(first.map(({ sortText }) => sortText)).toEqual(first.map(({ sortText }) => sortText).toSorted());
});

/** Every label that is offered must be one that the reader understands. */
const offered = Object.entries(data.languages).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, { heading, line }]) => [
    [language, kind, `## ${heading}`] as const,
    ...(line === null ? [] : [[language, kind, line] as const]),
  ]),
);

test.each(offered)('%s: %s is understood as %s', (_, kind, label) => {
  const { service, state } = open(
    `---\nguide: true\n---\n\n# T\n\nWords before.\n\n${label}\n\n- One thing.\n`,
  );
  const kinds = service
    .check(state)
    .file.guides.flatMap((guide) => guide.sections.map((section) => section.kind));
  expect(kinds).toEqual([kind]);
});

test('front matter: keys that are not there yet, and values that are one of a few', () => {
  const withKeys = (keys: string): string => `---\n${keys}\n---\n\n${cleanGuide}`;
  const keys = labels(withKeys('author: Mika\nr<|>'));
  expect(keys).toContain('reviewBy');
  expect(keys).not.toContain('author');
  expect(keys).not.toContain('Tips');
  expect(choose(withKeys('pair<|>'), 'pairing')).toContain('---\npairing: \n---');
  expect(labels(withKeys('pairing:<|>'), false)).toEqual(['auto', 'order', 'explicit']);
  expect(choose(withKeys('pairing:<|>'), 'order')).toContain('---\npairing: order\n---');
  expect(choose(withKeys('ignore: [long-tip, miss<|>]'), 'missing-credit')).toContain(
    'ignore: [long-tip, missing-credit]',
  );
  expect(labels(withKeys('title: au<|>'))).toEqual([]);
});

test('comments that silence, with the rules that speak here first', () => {
  const unsigned = withTip('<|>').replace(
    '- Breathe before you write. -@Mika',
    '- Breathe before you write.',
  );
  expect(labels(unsigned.replace('<|>', '<<|>'), false)).toContain('<!-- guidepost ignore -->');
  expect(choose(unsigned.replace('<|>', '<!--<|>'), '<!-- guidepost ignore -->')).toContain(
    '\n<!-- guidepost ignore -->\n',
  );
  const inside = unsigned.replace('<|>', '<!-- guidepost ignore long-tip, <|> -->');
  expect(labels(inside)[0]).toBe('unattributed-tip');
  expect(choose(inside, 'missing-credit')).toContain('ignore long-tip, missing-credit -->');
});
