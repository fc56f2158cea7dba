/** Whatever is typed: no feature of the editor throws, and every range that it answers with lies in the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { applyTextEdits, editsOf } from '../features/support/edits.js';
import { offsetAt, positionAt } from '../features/support/marked.js';
import { ableClient, open } from '../features/support/service.js';
import { nastyText, runs } from './nasty.js';

const root = join(import.meta.dirname, '../../test-fixtures/golden');
const fixtures = readdirSync(root)
  .filter((name) => name.endsWith('.md') && !name.endsWith('.fixed.md'))
  .map((name) => readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, ''));

/** Every range anywhere in an answer. */
function rangesIn(answer: unknown): Range[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('start' in answer && 'end' in answer && typeof answer.start === 'object') return [answer as Range];
  return Object.values(answer).flatMap(rangesIn);
}

async function expectSound(text: string, places: readonly number[]): Promise<void> {
  const { service, state } = open(text, { uri: 'file:///guides/growing.guide.md' });
  const everything = { start: { line: 0, character: 0 }, end: positionAt(text, text.length) };
  const positions = places.map((place) => positionAt(text, place));
  const answers: unknown[] = [
    service.selectionRanges(state, positions),
    service.documentLinks(state),
    service
      .inlayHints(state, everything, ableClient)
      .map(({ position, label }) => [{ start: position, end: position }, label]),
    service.codeLenses(state, ableClient),
  ];
  expect(service.semanticTokens(state, null).data.length % 5).toBe(0);
  for (const position of positions) {
    answers.push(
      (service.definition(state, position, { ...ableClient, definitionLinks: false }) ?? []).filter(
        (one) => 'uri' in one && one.uri === state.snapshot.uri,
      ),
      service.highlights(state, position, ableClient),
      await service.prepareRename(state, position, ableClient),
    );
    const renaming = await service.rename(state, position, 'Nori', ableClient);
    if ('edit' in renaming) applyTextEdits(text, editsOf(renaming.edit));
    for (const end of [position, everything.end])
      for (const { edit } of service.codeActions(
        state,
        { start: position, end },
        { only: ['refactor'] },
        ableClient,
      ))
        applyTextEdits(text, editsOf(edit));
  }
  for (const range of rangesIn(answers))
    expect(offsetAt(text, range.start)).toBeLessThanOrEqual(offsetAt(text, range.end));
}

describe('the features of the editor', () => {
  it.each(fixtures.map((text) => [text.split('\n', 1)[0] ?? '', text] as const))(
    'bear “%s” on its way from nothing',
    async (_, text) => {
      for (let part = 1; part <= 12; part++) {
        const prefix = text.slice(0, Math.floor((text.length * part) / 12));
        const crlf = part % 3 === 0 ? prefix.replaceAll('\n', '\r\n') : prefix;
        await expectSound(crlf, [
          0,
          Math.floor(crlf.length / 3),
          Math.floor((crlf.length * 2) / 3),
          crlf.length,
        ]);
      }
    },
  );

  it('bear any text', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, fc.double({ min: 0, max: 1, noNaN: true }), async (text, at) => {
        await expectSound(text, [Math.floor(text.length * at)]);
      }),
      runs(150),
    );
  });
});
