/** Invariant 3: remark with the preset, the language service and the command line say the same of every fixture. */
import { poorClient } from '../features/support/service.js';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { settingsWith } from '../features/support/service.js';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../server/src/cli/generated/findings.js';
import { guideFileOf } from '../../server/src/guide/index.js';
import preset from '../../server/src/rules/preset.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = readdirSync(`${root}test-fixtures`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.includes('.fixed.'))
  .sort();

/** One finding as a line: rule, range, message. */
type Said = string;

function said(rule: string, at: readonly number[], message: string): Said {
  return `${at.join(':')} ${rule} ${message}`;
}

async function byCommandLine(name: string, text: string): Promise<Said[]> {
  const { out } = await run(folderWith({ [name]: text }), ['check', '--format', 'json', name]);
  const findings = (JSON.parse(out) as FindingsReport).files[0]?.findings ?? [];
  return findings.map(({ rule, message, line, column, endLine, endColumn }) =>
    said(rule, [line, column, endLine, endColumn], message),
  );
}

async function byService(name: string, text: string): Promise<Said[]> {
  const service = createLanguageService({ now: () => 0, log: () => undefined });
  const snapshot = { uri: `file:///${encodeURIComponent(name)}`, version: 1, text, languageId: 'markdown' };
  const state = { snapshot, settings: settingsWith() };
  await service.addLater(state);
  return service.diagnostics(state, poorClient).map(({ code, range: { start, end }, message }) => {
    const at = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
    return said(String(code), at, String(message));
  });
}

async function byRemark(name: string, text: string): Promise<Said[]> {
  const file = new VFile({ path: name, value: text });
  const processor = remark().use(preset);
  await processor.run(processor.parse(file), file);
  return file.messages.map(({ ruleId, reason, place }) => {
    const range = place && 'start' in place ? place : { start: place, end: place };
    const at = [range.start?.line, range.start?.column, range.end?.line, range.end?.column].map(
      (each) => each ?? 1,
    );
    return said(ruleId ?? '', at, reason);
  });
}

describe('the same findings everywhere', () => {
  test('the fixtures are worth comparing', () => {
    expect(fixtures.length).toBeGreaterThan(5);
  });

  test.each(fixtures)('%s', async (path) => {
    const name = basename(path);
    const text = readFileSync(`${root}test-fixtures/${path}`, 'utf8').replace(/^\uFEFF/u, '');
    const command = (await byCommandLine(name, text)).sort();
    expect((await byService(name, text)).sort()).toEqual(command);
    expect((await byRemark(name, text)).sort()).toEqual(command);
  });
});

test('also of what comes later: the idle rules, and those they give way to', async () => {
  const text = [
    '# After a bad chat\n\n## Example responses\n',
    '> I hear you you and I sincerely apologise for the considerable emotional inconvenience experienced by you guys.\n',
    "## Do's\n\n- ✅ Read the [page]().",
    '- ✅ Let them say all that they want to say for as long as they want to say it, and then ask what they would like to do next, or what they would like you to do, or whether they would like to do nothing at all for now.\n',
    "## Don'ts\n\n<!-- guidepost ignore repeated-word -- on purpose -->\n- ❌ Don't say the the name.\n",
  ].join('\n');
  const command = (await byCommandLine('a.guide.md', text)).sort();
  const rules = command.map((line) => line.split(' ')[1]);
  expect(rules).toEqual(expect.arrayContaining(['hard-to-read', 'long-practice', 'no-empty-url']));
  expect(rules.filter((rule) => rule === 'repeated-word')).toHaveLength(1);
  expect(rules).not.toContain('long-sentence');
  expect((await byService('a.guide.md', text)).sort()).toEqual(command);
  expect((await byRemark('a.guide.md', text)).sort()).toEqual(command);
});

test('ten rules read one model: it is made once for each tree (invariant 2)', () => {
  const file = new VFile({ path: 'a.md', value: '# A\n' });
  const [one, other] = [remark().parse(file), remark().parse(file)];
  expect(guideFileOf(one, file)).toBe(guideFileOf(one, file));
  expect(guideFileOf(other, file)).not.toBe(guideFileOf(one, file));
});

const built = join(root, 'server/dist/preset.js');

test.skipIf(!existsSync(built))('remark-cli with the built preset says so too (npm run build)', async () => {
  const path = fixtures.find((each) => each.includes('faulty')) ?? '';
  const name = basename(path);
  const text = readFileSync(`${root}test-fixtures/${path}`, 'utf8');
  const cwd = folderWith({
    [name]: text,
    '.remarkrc.mjs': `export { default } from ${JSON.stringify(pathToFileURL(built).href)};\n`,
    'reporter.mjs':
      'export default (files) => JSON.stringify(files.flatMap((file) => file.messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)));\n',
  });
  const cli = join(root, 'node_modules/remark-cli/cli.js');
  const args = [cli, '--report', './reporter.mjs', '--no-stdout', '--no-ignore', name];
  const { stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const command = (await byCommandLine(name, text)).map((line) => line.slice(line.indexOf(' ') + 1));
  expect(command.length).toBeGreaterThan(0);
  expect((JSON.parse(stderr) as string[]).sort()).toEqual(command.sort());
});
