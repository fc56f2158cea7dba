import { describe, expect, it } from 'vitest';
import { statusLines, type ServerState } from '../../client/src/views/status-text.js';
import type { StatusParams } from '../../server/src/protocol.js';

const translate = (message: string, ...args: (string | number)[]) =>
  message.replace(/\{(\d+)\}/g, (_all, index: string) => String(args[Number(index)]));
const guide: StatusParams = {
  uri: 'untitled:Untitled-1',
  version: 3,
  guide: true,
  gentle: false,
  reason: 'It has three labelled parts.',
  problems: { error: 1, warning: 2, info: 1, hint: 4 },
  ms: 12.4,
  tooLarge: false,
};
const lines = (status: Partial<StatusParams> | undefined, state: ServerState = 'running') =>
  statusLines(status && { ...guide, ...status }, state, translate);

describe('status lines', () => {
  it('of a guide tell problems, reason and time', () => {
    const { guide: first, reason, check } = lines({});
    expect(first.text).toBe('Guide · 4 problems');
    expect(first.detail).toBe('errors: 1, warnings: 2, notes: 1, hints: 4');
    expect(reason).toMatchObject({ detail: guide.reason, command: { id: 'guidepost.explainFile' } });
    expect(check).toMatchObject({ text: 'Checked in 12 ms', command: { id: 'guidepost.showLog' } });
  });

  it.each([
    [{ error: 0, warning: 0, info: 0, hint: 0 }, 'Guide · no problems'],
    [{ error: 0, warning: 1, info: 0, hint: 0 }, 'Guide · 1 problem'],
    [{ error: 0, warning: 0, info: 0, hint: 3 }, 'Guide · no problems'],
  ])('count what the Problems view counts: %j', (problems, text) => {
    expect(lines({ problems }).guide.text).toBe(text);
  });

  it.each([
    ['a gentle guide', { gentle: true }, 'Perhaps a guide · 4 problems', 'guidepost.markAsGuide'],
    ['another file', { guide: false }, 'Not a guide', 'guidepost.markAsGuide'],
    ['a large file', { tooLarge: true, guide: false }, 'Too large to check', 'guidepost.checkLargeFile'],
  ])('of %s offer what helps', (_name, status, text, id) => {
    expect(lines(status).guide).toMatchObject({ text, command: { id } });
  });

  it('never claim a check that was not made', () => {
    expect(lines({ tooLarge: true, ms: 0 }).check.text).not.toMatch(/\d/);
    expect(lines(undefined).guide.text).toBe('Not checked yet');
    expect(lines(undefined, 'starting').check.text).toBe('Starting…');
  });

  it('of a Guidepost that is switched off lead to the switch', () => {
    const { text, command } = lines({ guide: false }, 'off').guide;
    expect(text).toBe('Switched off');
    expect(command).toMatchObject({ id: 'workbench.action.openSettings', argument: 'guidepost.enable' });
  });

  it('of a server that is gone offer a restart', () => {
    expect(lines({}, 'stopped').guide).toMatchObject({
      level: 'error',
      command: { id: 'guidepost.restartServer' },
    });
  });
});
