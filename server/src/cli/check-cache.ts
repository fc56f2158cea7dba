/** What earlier runs found, in a file, so that a guide that did not change need not be read again. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../rules/index.js';
import type { Arguments, OptionSpecs } from './arguments.js';
import type { Source } from './check-files.js';
import type { Configuration } from './configuration.js';
import { isRecord } from './data.js';
import { readFile, reasonOf } from './files/read-file.js';
import { writeFile } from './files/write-file.js';
import { digest } from './fingerprint.js';
import { type Io, say } from './io.js';
import { readReport } from './read-report.js';
import { toReport, type FileResult } from './report.js';

/** The option that names the file. */
export const cacheOption: OptionSpecs = {
  cache: {
    type: 'string',
    value: 'FILE',
    help: 'Remember in this file what was found; what did not change is not read again.',
  },
};

/** Looks at a source, or remembers what was found in it. */
export interface CheckCache {
  readonly through: (
    source: Source,
    configuration: Configuration,
    look: () => Promise<FileResult>,
  ) => Promise<FileResult>;
  /** Writes what is known now; true when nothing went wrong. */
  readonly save: () => boolean;
}

interface Entry {
  /** Of the text and everything else that findings depend on. */
  readonly key: string;
  /** As `--format json` prints it. */
  readonly report: unknown;
}

/** The first words of the file: what does not begin so is not ours, and stays as it is. */
const mark = 'guidepost-cache 1';

/** Opens the cache that `--cache` names; without the option nothing is remembered. */
export function openCache(args: Arguments, io: Io): CheckCache {
  const name = args.value('cache');
  if (name === undefined) return { through: (_source, _configuration, look) => look(), save: () => true };
  const file = resolve(io.cwd, name);
  const { entries, foreign } = readEntries(file, name, io);
  const known = new Map(entries);
  const revision = digest(JSON.stringify([io.version, rules.map(({ meta }) => meta)]));
  let changed = false;
  return {
    through: async (source, configuration, look) => {
      if (foreign || source.content.problem !== null || configuration.isConfigFile(source)) return look();
      const { declared, settings } = await configuration.of(source);
      const { path, content } = source;
      const key = digest(JSON.stringify([revision, path, content.text, declared ?? null, settings]));
      const entry = known.get(path);
      const [remembered] = entry?.key === key ? (readReport(entry.report, () => content.text) ?? []) : [];
      if (remembered) return remembered;
      const result = await look();
      if (result.unreadable || result.findings.some(({ rule }) => rule === 'internal-error')) return result;
      known.set(path, { key, report: toReport([result]) });
      changed = true;
      return result;
    },
    save: () => foreign || !changed || save(file, name, known, io),
  };
}

function readEntries(
  file: string,
  name: string,
  io: Io,
): { readonly entries: readonly (readonly [string, Entry])[]; readonly foreign: boolean } {
  if (!existsSync(file)) return { entries: [], foreign: false };
  const { text, problem } = readFile(file);
  if (problem !== null || !text.startsWith(mark)) {
    say(io, `the cache ${name} was not used. ${problem ?? 'It is no cache of guidepost check.'}`);
    return { entries: [], foreign: true };
  }
  const end = text.indexOf('\n');
  const [head, body] = [text.slice(0, end), text.slice(end + 1)];
  const entries = head === `${mark} ${digest(body)}` ? entriesIn(body) : null;
  if (!entries) say(io, `the cache ${name} is damaged; it is written anew.`);
  return { entries: entries ?? [], foreign: false };
}

function entriesIn(body: string): readonly (readonly [string, Entry])[] | null {
  const data: unknown = JSON.parse(body);
  if (!isRecord(data)) return null;
  return Object.entries(data).flatMap(([path, entry]) => {
    if (!isRecord(entry) || typeof entry['key'] !== 'string') return [];
    return [[path, { key: entry['key'], report: entry['report'] }] as const];
  });
}

/** Files that are gone are forgotten. */
function save(file: string, name: string, known: ReadonlyMap<string, Entry>, io: Io): boolean {
  const kept = [...known].filter(([path]) => existsSync(resolve(io.cwd, path)));
  const body = JSON.stringify(Object.fromEntries(kept));
  try {
    writeFile(file, `${mark} ${digest(body)}\n${body}`);
    return true;
  } catch (error) {
    say(io, `the cache ${name} could not be written. ${reasonOf(error)}`);
    return false;
  }
}
