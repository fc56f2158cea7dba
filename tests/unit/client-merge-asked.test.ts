import { beforeEach, expect, it, vi } from 'vitest';

const editor = vi.hoisted(() => ({ said: [] as unknown[], answer: undefined as string | undefined }));

vi.mock('vscode', () => ({
  l10n: { t: (message: string) => message },
  window: {
    showWarningMessage: (...said: unknown[]) => {
      editor.said.push(said.slice(0, 2));
      return Promise.resolve(editor.answer);
    },
  },
}));

const { askedFirst } = await import('../../client/src/views/merge-asked.js');

const textDocument = { uri: 'file:///a.md', version: null };
const edit = { range: {}, newText: '@Mika' };
const merging = {
  documentChanges: [{ textDocument, edits: [{ ...edit, annotationId: 'merge' }] }],
  changeAnnotations: { merge: { label: 'Two', description: 'Only if', needsConfirmation: true } },
};

beforeEach(() => {
  editor.said.length = 0;
  editor.answer = undefined;
});

it('a rename that makes two people one is asked first, with the reason, and not asked twice', async () => {
  editor.answer = 'They are the same person';
  expect(await askedFirst(merging)).toEqual({
    documentChanges: [{ textDocument, edits: [edit] }],
    changeAnnotations: {},
  });
  expect(editor.said).toEqual([['Two', { modal: true, detail: 'Only if' }]]);
});

it('who does not agree changes nothing', async () => {
  expect(await askedFirst(merging)).toEqual({ documentChanges: [], changeAnnotations: {} });
});

it.each([null, { changes: {} }, { documentChanges: [], changeAnnotations: {} }])(
  'nothing is asked about other edits: %j',
  async (other) => {
    expect(await askedFirst(other)).toBe(other);
    expect(editor.said).toEqual([]);
  },
);
