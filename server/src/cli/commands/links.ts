import { resolve } from 'node:path';
import type { Severity } from '../../lint/types.js';
import type { Arguments } from '../arguments.js';
import { openSources, type Source, unreadableResult, withConfiguration } from '../check-files.js';
import type { Command } from '../command.js';
import { type Configuration, configOptions, openConfiguration } from '../configuration.js';
import { exitCodes } from '../exit-codes.js';
import { exitCodeFor } from '../fail-on.js';
import { type Io, say } from '../io.js';
import { readCache, type ReadCache, type Remembered, writeCache } from '../links/cache.js';
import { collectLinks, type LinkToAsk } from '../links/collect.js';
import { deadLink, findingOf } from '../links/findings.js';
import type { Health } from '../../review/links.js';
import { doubtedWhenOffline, lookUp } from '../links/look-up.js';
import { lookUpAll } from '../links/polite.js';
import { askOverNetwork } from '../links/request.js';
import { failOnOption, stdinOptions } from '../options.js';
import { progressOn } from '../progress.js';
import type { FileResult } from '../report.js';
import { formatOptions, printFindings } from '../reporting.js';
import { UsageError } from '../usage-error.js';

/** `guidepost links`: opens every link of the guides and says which are dead. The only command that uses the network. */
export const links: Command = {
  name: 'links',
  summary: 'Try every web link in guides and say which are dead, moved or in doubt (uses the network).',
  operands: '[paths|globs]',
  options: {
    ...formatOptions,
    cache: {
      type: 'string',
      value: 'FILE',
      help: 'Remember in this file what was found, so that sites are not asked again too soon.',
    },
    timeout: { type: 'string', value: 'SECONDS', help: 'How long to wait for a site (default 10).' },
    ...failOnOption,
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'A dead link is a warning, one that leads on to another page a note or a hint, one in doubt a hint: the site asks to',
    'sign in, turns programs away (403), was asked too often (429) or takes too long. So --fail-on warning ends with 1',
    'when a link is dead. E-mail addresses, telephone numbers, links to files and addresses made for examples',
    '(example.org, .test) are not tried. Sites are asked one page at a time, few sites at once.',
    'The cache holds what works and what has moved for a week, what is dead for a day, and no doubts.',
  ],
  run: async (args, io) => {
    const timeout = timeoutOf(args);
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const read: Read[] = [];
    for (const source of sources) read.push(await readLinks(source, configuration));
    const { found, saved } = await healthOf(
      read.flatMap((one) => one.links),
      { args, io, timeout },
    );
    const files = withConfiguration(
      read.map((one) => withFindings(one, found)),
      configuration,
    );
    printFindings(files, args, io);
    return saved ? exitCodeFor(files, failed, args) : exitCodes.failed;
  },
};

interface Read {
  readonly file: FileResult;
  readonly links: readonly LinkToAsk[];
  /** How grave a dead link is; null when nobody said. */
  readonly severity: Severity | null;
}

async function readLinks(source: Source, configuration: Configuration): Promise<Read> {
  const { path, content } = source;
  if (content.problem !== null)
    return { file: unreadableResult(path, content.problem), links: [], severity: null };
  const { text } = content;
  if (configuration.isConfigFile(source))
    return { file: await configuration.check(source, text), links: [], severity: null };
  const { declared, settings } = await configuration.of(source);
  const { guide, links: own } = collectLinks(text, { path, declared, settings });
  const severity = settings.severities[deadLink];
  return {
    file: { path, guide, text, findings: [], unreadable: false },
    links: own,
    severity: severity === undefined || severity === 'off' ? null : severity,
  };
}

function withFindings({ file, links: own, severity }: Read, found: ReadonlyMap<string, Health>): FileResult {
  const findings = own.flatMap(({ position, address }) => {
    const health = found.get(address);
    return (health && findingOf(position, health, severity)) ?? [];
  });
  return { ...file, findings: [...file.findings, ...findings] };
}

interface Run {
  readonly args: Arguments;
  readonly io: Io;
  readonly timeout: number;
}

/** Asks for what the cache does not know; `saved` is false when the cache could not be written. */
async function healthOf(
  own: readonly LinkToAsk[],
  { args, io, timeout }: Run,
): Promise<{ readonly found: ReadonlyMap<string, Health>; readonly saved: boolean }> {
  const name = args.value('cache');
  const now = Date.now();
  const path = name === undefined ? null : resolve(io.cwd, name);
  const { known, problem } = path === null ? noCache : readCache(path, now);
  if (problem !== null) say(io, `the cache ${name ?? ''} was not used. ${problem}`);
  const ask = askOverNetwork(`guidepost/${io.version} (link check)`, timeout);
  const open = [...new Set(own.map(({ address }) => address))].filter((address) => !known.has(address));
  const asked = await lookUpAll(open, (url) => lookUp(url, ask), pace, progressOn(io, open.length, 'links'));
  const fresh = doubtedWhenOffline(asked);
  const all: Remembered = new Map([
    ...known,
    ...[...fresh].map(([url, health]) => [url, { health, at: now }] as const),
  ]);
  const unsaved = path === null || problem !== null ? null : writeCache(path, all);
  if (unsaved !== null) say(io, `the cache ${name ?? ''} could not be written. ${unsaved}`);
  const found = new Map([...all].map(([url, { health }]) => [url, health]));
  return { found, saved: unsaved === null };
}

const noCache: ReadCache = { known: new Map(), problem: null };
const pace = { atOnce: 4, pause: 200 };

function timeoutOf(args: Arguments): number {
  const given = args.value('timeout');
  if (given === undefined) return 10_000;
  const seconds = Number(given);
  if (!(seconds > 0 && seconds <= 600))
    throw new UsageError(`--timeout takes a number of seconds up to 600, not '${given}'.`);
  return seconds * 1000;
}
