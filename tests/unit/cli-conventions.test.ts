import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../server/src/cli/commands/index.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<
    string,
    unknown
  >[];

  test('names only commands that are there, with what every hook must have', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['guidepost', 'guidepost-fix', 'guidepost-format']);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ name: expect.any(String), language: 'system', types: ['markdown'] });
      const [program, command, ...more] = String(hook['entry']).split(' ');
      expect(program).toBe('guidepost');
      expect(commands.map(({ name }) => name)).toContain(command);
      expect(more).toEqual([]);
    }
  });

  test('fail for a guide with an error, as files handed over by name', async () => {
    const cwd = folderWith({ 'a.md': flawed, 'b.md': clean, 'README.md': '# Hello\n' });
    for (const { entry } of hooks.slice(0, 2)) {
      const argv = String(entry).split(' ').slice(1);
      expect((await run(cwd, [...argv, 'a.md', 'b.md', 'README.md'])).code).toBe(1);
      expect((await run(cwd, [...argv, 'b.md', 'README.md'])).code).toBe(0);
    }
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  const { steps } = action.runs;
  const check = steps.find(({ id }) => id === 'check');

  test('is a composite action that says what each input is for', () => {
    expect(action.runs.using).toBe('composite');
    for (const input of Object.values(action.inputs)) expect(input.description).toMatch(/\.$/u);
    for (const step of steps) expect(step.uses ?? step.shell).toBeDefined();
    const used = [...readFileSync(join(root, 'action.yml'), 'utf8').matchAll(/inputs\.([\w-]+)/gu)].map(
      ([, name]) => name,
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  test('no input stands in a script', () => {
    for (const { run: script } of steps) expect(script ?? '').not.toContain('${{');
  });

  const isBuilt = existsSync(join(root, 'server/dist/cli.js'));
  const hasMerge =
    isBuilt &&
    spawnSync(process.execPath, [join(root, 'server/bin/guidepost.js'), 'merge', '--help']).status === 0;

  function act(files: Record<string, string>, inputs: Record<string, string>) {
    const cwd = folderWith({ ...files, 'temp/': '' });
    const defaults = {
      PATHS: '.',
      FAIL_ON: 'error',
      CHANGED: '',
      BASELINE: '',
      SERVER_URL: 'https://forge.example',
      ACTION_REPOSITORY: '',
      ACTION_REF: '',
    };
    expect(Object.keys(check?.env ?? {}).sort()).toEqual(Object.keys(defaults).sort());
    const temp = join(cwd, 'temp');
    const { status, stdout } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check?.run ?? 'false'],
      {
        cwd,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          GITHUB_ACTION_PATH: root,
          RUNNER_TEMP: temp,
          GITHUB_OUTPUT: join(temp, 'output'),
          GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
          ...defaults,
          ...inputs,
        },
      },
    );
    const read = (name: string) =>
      existsSync(join(temp, name)) ? readFileSync(join(temp, name), 'utf8') : null;
    return {
      status,
      stdout,
      output: read('output'),
      sarif: read('guidepost.sarif'),
      summary: read('summary.md'),
    };
  }

  test.skipIf(!hasMerge)(
    'writes SARIF, a summary and notes, and keeps the exit code for the last step',
    () => {
      const { status, stdout, output, sarif, summary } = act(
        { 'in/a b.md': flawed, 'b.md': clean },
        { PATHS: 'in/a b.md\n\nb.md\n', ACTION_REPOSITORY: 'o/r', ACTION_REF: 'v1' },
      );
      expect(status).toBe(0);
      expect(output).toMatch(/^code=1\nsarif=.*guidepost\.sarif\n$/u);
      expect(stdout).toContain('::error file=in/a b.md,line=17,');
      expect(summary).toMatch(/^### Guidepost: 1 error/u);
      expect(sarif).toContain('https://forge.example/o/r/blob/v1/server/docs/rules/unattributed-tip.md');
      expect(JSON.parse(sarif ?? '')).toHaveProperty('runs.0.results.length', 3);
    },
  );

  test.skipIf(!hasMerge)('what cannot run fails at once and uploads nothing', () => {
    const { status, output, sarif } = act({ 'a.md': clean }, { BASELINE: 'gone.json' });
    expect([status, output, sarif]).toEqual([2, 'code=2\n', null]);
    expect(act({ 'a.md': clean }, {})).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^code=0\n/u) as unknown,
    });
    expect(act({ 'a.md': clean }, { PATHS: '$(touch started)\n`touch started`' })).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^code=2\n/u) as unknown,
    });
  });
});
