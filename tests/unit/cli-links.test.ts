import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { healthOfFailure, healthOfStatus } from '../../server/src/cli/links/health.js';
import type { Health } from '../../server/src/review/links.js';
import { doubtedWhenOffline, lookUp } from '../../server/src/cli/links/look-up.js';
import { lookUpAll } from '../../server/src/cli/links/polite.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface Site {
  readonly home: string;
  /** `GET /path`, in the order they came. */
  readonly asked: string[];
  readonly agents: Set<string>;
  /** How many were being answered at the same time at most. */
  readonly most: () => number;
}

/** A site on this machine for one test; what is not named answers 404. */
async function site(answers: Readonly<Record<string, Answer | number>>): Promise<Site> {
  const asked: string[] = [];
  const agents = new Set<string>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    agents.add(request.headers['user-agent'] ?? '');
    const answer = answers[request.url ?? ''] ?? 404;
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { home: `http://127.0.0.1:${port}`, asked, agents, most: () => most };
}

function to(location: string, status: number): Answer {
  return (_, response) => response.writeHead(status, { location }).end();
}

function guideWith(...items: readonly string[]): Record<string, string> {
  return {
    'a.guide.md': `# When someone is angry\n\n## Report options\n\n${items.map((one) => `- ${one}\n`).join('')}`,
  };
}

/** `line severity: message` of each finding. */
async function findings(cwd: string, ...more: readonly string[]): Promise<readonly string[]> {
  const { out } = await run(cwd, ['links', '.', '--format', 'json', ...more]);
  const { files } = JSON.parse(out) as {
    files: { findings: { rule: string; severity: string; line: number; message: string; url: string }[] }[];
  };
  return files.flatMap((file) =>
    file.findings.map(({ rule, severity, line, message, url }) => {
      expect([rule, url]).toEqual(['dead-link', 'docs/rules/dead-link.md']);
      return `${line} ${severity}: ${message}`;
    }),
  );
}

describe('guidepost links', () => {
  test('says which links are dead, moved or in doubt, and nothing of those that work', async () => {
    const { home, agents } = await site({
      '/ok': 200,
      '/gone': 410,
      '/broken': 500,
      '/forbidden': 403,
      '/often': 429,
      '/members': 401,
      '/moved': to('/ok', 301),
      '/elsewhere': to('/ok', 302),
      '/slash': to('/slash/', 301),
      '/slash/': 200,
      '/door': to('/login?next=/door', 302),
      '/login?next=/door': 200,
      '/round': to('/round', 302),
      '/lost': to('/nowhere', 301),
    });
    const paths =
      'ok missing gone broken forbidden often members moved elsewhere slash door round lost'.split(' ');
    const cwd = folderWith(guideWith(...paths.map((path) => `Report on [the page](${home}/${path})`)));
    const dead = (why: string) =>
      `warning: This link is dead: ${why}. Who follows it in a bad moment finds nothing. Look for the new address.`;
    const unknown = (why: string) => `hint: Nobody knows whether this link works: ${why}. Open it yourself.`;
    expect(await findings(cwd)).toEqual([
      `6 ${dead('the page is gone (404)')}`,
      `7 ${dead('the page is gone (410)')}`,
      `8 ${dead('the site answers with an error (500)')}`,
      `9 ${unknown('the site turns programs away (403)')}`,
      `10 ${unknown('the site was asked too often (429)')}`,
      `11 ${unknown('the site asks to sign in (401)')}`,
      `12 info: This link was moved to ${home}/ok. Put that address in before the old one stops working.`,
      `13 hint: This link leads on to ${home}/ok for now. Open it to see that it is still the page that is meant.`,
      `15 ${unknown('the site asks to sign in')}`,
      `16 ${dead('it leads round in a circle')}`,
      `17 ${dead('the page is gone (404)')}`,
    ]);
    expect([...agents]).toEqual(['guidepost/1.2.3 (link check)']);
  }, 30_000);

  test('asks for the head first, then for the page; each address once; one at a time', async () => {
    const slowly: Answer = (_, response) => void setTimeout(() => response.writeHead(200).end(), 30);
    const { home, asked, most } = await site({
      '/a': slowly,
      '/b': slowly,
      '/get-only': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end(),
    });
    const cwd = folderWith(
      guideWith(
        `Report on [one](${home}/a#top)`,
        `Report on [two](${home}/b)`,
        `Report on [one again](${home}/a#end)`,
        `Report on [three](${home}/get-only)`,
      ),
    );
    expect(await findings(cwd)).toEqual([]);
    expect(asked).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /get-only', 'GET /get-only']);
    expect(most()).toBe(1);
  });

  test('a time-out is no death', async () => {
    const { home } = await site({ '/slow': () => undefined });
    const cwd = folderWith(guideWith(`Report on [the page](${home}/slow)`));
    expect(await findings(cwd, '--timeout', '0.2')).toEqual([
      '5 hint: Nobody knows whether this link works: the site took too long to answer. Open it yourself.',
    ]);
  });

  test('a port where nobody listens is dead, and asked once', async () => {
    const { home } = await site({});
    const port = Number(new URL(home).port);
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const free = (closed.address() as AddressInfo).port;
    await new Promise((done) => closed.close(done));
    expect(free).not.toBe(port);
    const cwd = folderWith(
      guideWith(`Report on [one](http://127.0.0.1:${free}/a)`, `Report on [two](http://127.0.0.1:${free}/b)`),
    );
    const found = await findings(cwd);
    expect(found).toHaveLength(2);
    for (const one of found) expect(one).toContain('warning: This link is dead: the site does not answer.');
  });

  test('asks for nothing but web pages', async () => {
    const cwd = folderWith(
      guideWith(
        'Write to [us](mailto:help@example.org) or call [them](tel:116123)',
        'Report on [a page](https://example.org/report) or https://chat.example.com/x',
        'Report on [another](http://desk.test/) or [in the library](./other.md#part)',
        'Report on [this page](#report-options)',
      ),
    );
    const { out, code } = await run(cwd, ['links']);
    expect(out).toBe('No problems in 1 file, 1 guide.\n');
    expect(code).toBe(0);
  });

  test('leaves alone what is no guide and what the author silenced', async () => {
    const { home, asked } = await site({});
    const cwd = folderWith({
      ...guideWith(
        `Report on [one](${home}/one) <!-- guidepost ignore dead-link -- asked them -->`,
        `Report on [two](${home}/two)`,
      ),
      'README.md': `# Project\n\n[Home](${home}/home)\n`,
    });
    expect(await findings(cwd)).toHaveLength(1);
    expect(asked.every((one) => one.endsWith('/one'))).toBe(true);
  });

  test('obeys the configuration', async () => {
    const { home, asked } = await site({ '/forbidden': 403 });
    const guide = guideWith(`Report on [one](${home}/gone)`, `Report on [two](${home}/forbidden)`);
    const under = (deadLink: string): string =>
      folderWith({ ...guide, 'guidepost.config.json': JSON.stringify({ rules: { 'dead-link': deadLink } }) });
    const severitiesUnder = async (deadLink: string): Promise<readonly string[]> =>
      (await findings(under(deadLink))).map((one) => one.split(' ').slice(0, 2).join(' '));
    expect(await severitiesUnder('error')).toEqual(['5 error:', '6 hint:']);
    expect(await severitiesUnder('hint')).toEqual(['5 hint:', '6 hint:']);
    expect((await run(under('error'), ['links', '--no-config'])).code).toBe(0);
    expect((await run(under('error'), ['links'])).code).toBe(1);
    const before = asked.length;
    expect(await severitiesUnder('off')).toEqual([]);
    expect(asked.length).toBe(before);
  });

  test('ends with 0, 1 or 2 as the other commands do', async () => {
    const { home } = await site({ '/moved': to('/ok', 308), '/ok': 200 });
    const cwd = folderWith(guideWith(`Report on [one](${home}/gone)`, `Report on [two](${home}/moved)`));
    const ends = async (...argv: string[]): Promise<number> => (await run(cwd, ['links', ...argv])).code;
    expect(await ends()).toBe(0);
    expect(await ends('--fail-on', 'warning')).toBe(1);
    expect(await ends('missing.md')).toBe(2);
    expect(await ends('--timeout', 'soon')).toBe(2);
    const moved = folderWith(guideWith(`Report on [two](${home}/moved)`));
    expect((await run(moved, ['links', '--fail-on', 'warning'])).code).toBe(0);
  });

  test('prints in every form, and help says what it does', async () => {
    const { home } = await site({});
    const cwd = folderWith(guideWith(`Report on [one](${home}/gone)`));
    const { out } = await run(cwd, ['links']);
    expect(out).toContain('5:13  warning  This link is dead: the page is gone (404).');
    expect(out).toContain('(dead-link)');
    const github = await run(cwd, ['links', '--format', 'github']);
    expect(github.out).toMatch(/^::warning file=a\.guide\.md,line=5/u);
    const help = await run(cwd, ['links', '--help']);
    expect(help.out).toContain('--cache FILE');
    const stdin = await run(cwd, ['links', '--stdin'], { stdin: '# No guide\n' });
    expect(stdin.out).toContain('No problems in 1 file, 0 guides.');
  });

  test('counts on a terminal only', async () => {
    const { home } = await site({ '/a': 200, '/b': 200 });
    const cwd = folderWith(guideWith(`Report on [one](${home}/a)`, `Report on [two](${home}/b)`));
    expect((await run(cwd, ['links'])).err).toBe('');
    expect((await run(cwd, ['links'], { terminal: true })).err).toBe(
      '\r[############            ] 1 of 2 links\r\u001B[K',
    );
  });
});

describe('the cache', () => {
  test('is asked before the site: for what works and what is dead, not for what is in doubt', async () => {
    const { home, asked } = await site({ '/ok': 200, '/forbidden': 403, '/moved': to('/ok', 301) });
    const cwd = folderWith(
      guideWith(...['ok', 'gone', 'forbidden', 'moved'].map((path) => `Report on [it](${home}/${path})`)),
    );
    const first = await findings(cwd, '--cache', 'links.json');
    const before = asked.length;
    expect(await findings(cwd, '--cache', 'links.json')).toEqual(first);
    expect(asked.slice(before)).toEqual(['HEAD /forbidden', 'GET /forbidden']);
    const { version, links } = JSON.parse(readFileSync(join(cwd, 'links.json'), 'utf8')) as {
      version: number;
      links: Record<string, { state: string; at: string }>;
    };
    expect(version).toBe(1);
    expect(Object.entries(links).map(([url, { state }]) => [url.slice(home.length), state])).toEqual([
      ['/gone', 'dead'],
      ['/moved', 'redirect'],
      ['/ok', 'alive'],
    ]);
  });

  test('forgets what is old', async () => {
    const { home, asked } = await site({ '/ok': 200 });
    const cwd = folderWith({
      ...guideWith(`Report on [it](${home}/ok)`),
      'links.json': JSON.stringify({
        version: 1,
        links: { [`${home}/ok`]: { state: 'dead', why: 'it was', at: '2020-01-01T00:00:00.000Z' } },
      }),
    });
    expect(await findings(cwd, '--cache', 'links.json')).toEqual([]);
    expect(asked).toEqual(['HEAD /ok']);
  });

  test.each(['no JSON', '[]', '{"version": 1, "links": []}'])(
    'is left alone when it is none: %s',
    async (text) => {
      const { home } = await site({ '/ok': 200 });
      const cwd = folderWith({ ...guideWith(`Report on [it](${home}/ok)`), 'links.json': text });
      const { err, code } = await run(cwd, ['links', 'a.guide.md', '--cache', 'links.json']);
      expect(err).toBe('guidepost: the cache links.json was not used. It is no cache of guidepost links.\n');
      expect(code).toBe(0);
      expect(readFileSync(join(cwd, 'links.json'), 'utf8')).toBe(text);
    },
  );

  test('that cannot be written ends the run with 2, after the findings', async () => {
    const { home } = await site({});
    const cwd = folderWith(guideWith(`Report on [it](${home}/gone)`));
    writeFileSync(join(cwd, 'file'), '');
    const { out, err, code } = await run(cwd, ['links', 'a.guide.md', '--cache', 'file/links.json']);
    expect(out).toContain('(dead-link)');
    expect(err).toContain('the cache file/links.json could not be written.');
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'links.json'))).toBe(false);
  });
});

describe('health', () => {
  test.each([
    [200, 'alive'],
    [204, 'alive'],
    [400, 'dead'],
    [404, 'dead'],
    [410, 'dead'],
    [500, 'dead'],
    [401, 'unknown'],
    [403, 'unknown'],
    [408, 'unknown'],
    [429, 'unknown'],
    [451, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
    [522, 'unknown'],
    [999, 'unknown'],
  ])('%i is %s', (status, state) => {
    expect(healthOfStatus(status).state).toBe(state);
  });

  test.each([
    ['ENOTFOUND', 'dead'],
    ['ECONNREFUSED', 'dead'],
    ['EAI_AGAIN', 'unknown'],
    ['ECONNRESET', 'unknown'],
    ['CERT_HAS_EXPIRED', 'unknown'],
    ['UND_ERR_CONNECT_TIMEOUT', 'unknown'],
  ])('%s is %s', (code, state) => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('why'), { code }) });
    expect(healthOfFailure(error, false).state).toBe(state);
  });

  test('of a name inside another network nobody knows', () => {
    const error = Object.assign(new Error('why'), { code: 'ENOTFOUND' });
    expect(healthOfFailure(error, true).state).toBe('unknown');
    expect(healthOfFailure('no error at all', false).state).toBe('unknown');
  });

  test('a page that leads on to something that is no page is in doubt', async () => {
    const health = await lookUp('https://example.net/a', () =>
      Promise.resolve({ status: 302, location: 'mailto:help@example.net' }),
    );
    expect(health).toEqual({ state: 'unknown', why: 'it leads on to mailto:help@example.net' });
  });

  test('a redirect without an address is an error of the site', async () => {
    const answer = { status: 302, location: null };
    expect((await lookUp('https://example.net/a', () => Promise.resolve(answer))).state).toBe('dead');
  });

  test('when no site at all is found, nobody knows', () => {
    const gone: Health = { state: 'dead', why: 'there is no site of this name', wholeSite: true };
    const states = (found: ReadonlyMap<string, Health>) => [...found.values()].map(({ state }) => state);
    const both = new Map([
      ['https://a.example/', gone],
      ['https://b.example/', gone],
    ]);
    expect(states(doubtedWhenOffline(both))).toEqual(['unknown', 'unknown']);
    const withOne = new Map<string, Health>([...both, ['https://c.example/', { state: 'alive' }]]);
    expect(states(doubtedWhenOffline(withOne))).toEqual(['dead', 'dead', 'alive']);
    expect(states(doubtedWhenOffline(new Map([['https://a.example/', gone]])))).toEqual(['dead']);
  });

  test('asks few sites at once and one page of each', async () => {
    const open = new Map<string, number>();
    let most = 0;
    const urls = Array.from({ length: 40 }, (_, index) => `https://site${index % 10}.example/${index}`);
    const slowly = async (url: string): Promise<Health> => {
      const { host } = new URL(url);
      expect(open.get(host) ?? 0).toBe(0);
      open.set(host, 1);
      most = Math.max(most, [...open.values()].filter((count) => count > 0).length);
      await new Promise((done) => setTimeout(done, 2));
      open.set(host, 0);
      return { state: 'alive' };
    };
    const found = await lookUpAll(urls, slowly, { atOnce: 3, pause: 0 });
    expect(found.size).toBe(40);
    expect(most).toBeLessThanOrEqual(3);
  });
});
