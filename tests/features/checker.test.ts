import { expect, test } from 'vitest';
import { createChecker } from '../../server/src/service/checker.js';
import type { Rooms } from '../../server/src/service/types.js';
import { ableClient, finding, open, roomsWith, settingsWith, type OpenOptions } from './support/service.js';

const settings = settingsWith();
const snapshot = { uri: 'untitled:1', version: 1, text: 'one', languageId: 'markdown' };

/** Rooms that count how often they check. */
function counting(): { rooms: Rooms; checks: () => number; linters: () => number } {
  let checks = 0;
  let linters = 0;
  const inner = roomsWith([finding('rule', 1)]);
  const createLinter: Rooms['createLinter'] = () => {
    linters++;
    const linter = inner.createLinter();
    return {
      check: (text, options) => {
        checks++;
        return linter.check(text, options);
      },
    };
  };
  return { rooms: { ...inner, createLinter }, checks: () => checks, linters: () => linters };
}

const host = { now: () => 0, log: () => undefined };

test('the same version under the same settings is checked once', () => {
  const { rooms, checks, linters } = counting();
  const checker = createChecker(host, rooms);
  checker.check(snapshot, settings);
  checker.check({ ...snapshot }, settings);
  expect(checks()).toBe(1);
  checker.check({ ...snapshot, version: 2, text: 'two' }, settings);
  checker.check({ ...snapshot, version: 2, text: 'two' }, { ...settings, revision: 1 });
  expect(checks()).toBe(3);
  expect(linters()).toBe(1);
});

test('a client that counts its versions wrongly still gets its own text checked', () => {
  const checker = createChecker(host, counting().rooms);
  checker.check(snapshot, settings);
  expect(checker.check({ ...snapshot, text: 'else' }, settings).map.text).toBe('else');
});

test('a document that comes back after it was forgotten has another id', () => {
  const checker = createChecker(host, counting().rooms);
  const first = checker.check(snapshot, settings).id;
  checker.forget(snapshot.uri);
  expect(checker.check(snapshot, settings).id).not.toBe(first);
});

test('generic findings come later, between ours by place, and only once', async () => {
  const late = { ...finding('no-empty-url', 2, 'info'), source: 'remark-lint' } as const;
  const rooms = roomsWith([finding('a', 1), finding('z', 3)], [late]);
  const { service, state } = open('1\n2\n3\n', { rooms });
  const before = service.resultId(state);
  expect(service.diagnostics(state, ableClient)).toHaveLength(2);
  expect(await service.addLater(state)).toBe(true);
  const found = service.diagnostics(state, ableClient);
  expect(found.map(({ code }) => code)).toEqual(['a', 'no-empty-url', 'z']);
  expect(found[1]).toMatchObject({ source: 'remark-lint', severity: 3 });
  expect(service.resultId(state)).not.toBe(before);
  expect(await service.addLater(state)).toBe(false);
});

test('what comes later obeys the settings', async () => {
  const text =
    "## Do's\n\n- ✅ Read the the news [here]().\n\n## Don'ts\n\n- ❌ Don't rush. (Instead: wait.)\n";
  const later = async (settings: NonNullable<OpenOptions['settings']>): Promise<unknown[]> => {
    const { service, state } = open(text, { settings });
    const before = service.diagnostics(state, ableClient).length;
    expect(await service.addLater(state)).toBe(service.diagnostics(state, ableClient).length > before);
    return service
      .diagnostics(state, ableClient)
      .flatMap(({ code, severity }) =>
        code === 'no-empty-url' || code === 'repeated-word' ? [code, severity] : [],
      );
  };
  expect(await later({})).toEqual(['repeated-word', 2, 'no-empty-url', 3]);
  expect(await later({ markdownHygiene: false })).toEqual(['repeated-word', 2]);
  expect(await later({ rules: { 'no-empty-url': 'off', 'repeated-word': 'hint' } })).toEqual([
    'repeated-word',
    4,
  ]);
  expect(await later({ rules: { 'no-empty-url': 'off', 'repeated-word': 'off' } })).toEqual([]);
});

test('the real generic rules see an empty link target', async () => {
  const text = "## Do's\n\n- ✅ Read [this]().\n\n## Don'ts\n\n- ❌ Don't rush. (Instead: wait.)\n";
  const { service, state } = open(text);
  expect(await service.addLater(state)).toBe(true);
  expect(service.diagnostics(state, ableClient).map(({ code }) => code)).toContain('no-empty-url');
});
