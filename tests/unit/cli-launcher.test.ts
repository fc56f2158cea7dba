import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean, flawed } from './cli-guides.js';
import { folderWith } from './cli-temp.js';

const server = fileURLToPath(new URL('../../server/', import.meta.url));
const launcher = join(server, 'bin/guidepost.js');
const isBuilt = existsSync(join(server, 'dist/cli.js')) && existsSync(join(server, 'dist/node.js'));

function guidepost(cwd: string, argv: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [launcher, ...argv], { cwd, input, encoding: 'utf8' });
}

describe.skipIf(!isBuilt)('the built program (npm run build)', () => {
  test('ends with 0, 1 and 2', () => {
    const cwd = folderWith({ 'clean.md': clean, 'flawed.md': flawed });
    expect(guidepost(cwd, ['check', 'clean.md'])).toMatchObject({ status: 0, stderr: '' });
    expect(guidepost(cwd, ['check', 'flawed.md'])).toMatchObject({ status: 1, stderr: '' });
    expect(guidepost(cwd, ['check', 'gone.md'])).toMatchObject({ status: 2 });
    expect(guidepost(cwd, ['check', '--nonsense'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('reads a pipe', () => {
    const { stdout, status } = guidepost(folderWith({}), ['check', '--stdin', '--format', 'github'], flawed);
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=stdin.md,line=17,');
  });

  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as { version: string };
    expect(guidepost('/', ['--version']).stdout).toBe(`${version}\n`);
  });

  test('writes a long report to a slow pipe to its end', () => {
    const names = Array.from({ length: 300 }, (_, index) => `${String(index)}.md`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, flawed])));
    const slow = `"${process.execPath}" "${launcher}" check --format json . | (sleep 0.2; cat)`;
    const { stdout } = spawnSync('sh', ['-c', slow], { cwd, encoding: 'utf8', maxBuffer: 1e8 });
    expect((JSON.parse(stdout) as { files: unknown[] }).files).toHaveLength(300);
  });

  test('is quiet when its reader leaves, and still ends truthfully', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${String(index)}.md`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, flawed])));
    const child = spawn(process.execPath, [launcher, 'check', '.'], { cwd });
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(errors).toBe('');
    expect(code).toBe(1);
  });

  test('starts the language server without loading the command line', () => {
    const cwd = folderWith({
      'package.json': '{"type":"module"}',
      'bin/': '',
      'dist/node.js': 'process.stdout.write("server");',
    });
    copyFileSync(launcher, join(cwd, 'bin/guidepost.js'));
    const start = (...argv: string[]) =>
      spawnSync(process.execPath, [join(cwd, 'bin/guidepost.js'), ...argv], { encoding: 'utf8' });
    expect(start('lsp', '--stdio').stdout).toBe('server');
    expect(start('check', 'a.md').stdout).toBe('');
  });

  test('speaks the protocol and ends cleanly', async () => {
    const child = spawn(process.execPath, [launcher, 'lsp', '--stdio']);
    const send = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
    };
    let received = '';
    child.stdout.on('data', (data: Buffer) => {
      received += data.toString();
      if (received.includes('"id":2')) send({ method: 'exit' });
      else if (received.includes('"capabilities"')) send({ id: 2, method: 'shutdown' });
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

test('without a build says what to do', () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, 'bin'));
  copyFileSync(launcher, join(cwd, 'bin/guidepost.mjs'));
  const { status, stderr } = spawnSync(process.execPath, [join(cwd, 'bin/guidepost.mjs'), 'check'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'guidepost: the program is not built yet. Run `npm run build` in the folder it came from.\n',
  );
});
