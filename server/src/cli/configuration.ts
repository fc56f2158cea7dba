import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ConfigFinding,
  type ConfigResolver,
  createConfigResolver,
  type FileAccess,
  type FileProblems,
  type ResolvedConfig,
} from '../config/index.js';
import { ruleUrl } from '../lint/rule-url.js';
import type { Finding } from '../lint/types.js';
import { configurableRules, profiles } from '../rules/profiles.js';
import type { Arguments, OptionSpecs } from './arguments.js';
import { shownPath } from './files/find-files.js';
import { readFile } from './files/read-file.js';
import type { Io } from './io.js';
import type { FileResult } from './report.js';
import { UsageError } from './usage-error.js';

/** Options of every command that obeys configuration. */
export const configOptions: OptionSpecs = {
  config: {
    type: 'string',
    value: 'FILE',
    help: 'Use this configuration instead of the nearest guidepost.config.json or .yaml.',
  },
  'no-config': { type: 'boolean', help: 'Use no configuration: every rule as it was meant.' },
};

/** Configuration as one run of the command line sees it. */
export interface Configuration {
  /** What holds for a file. */
  readonly of: (file: Located) => Promise<ResolvedConfig>;
  /** True for a file that is itself configuration and no guide. */
  readonly isConfigFile: (file: Located) => boolean;
  /** The result for a configuration file that was named. */
  readonly check: (file: Located, text: string) => Promise<FileResult>;
  /** The configuration files met so far that something is wrong in, by path. */
  readonly problems: () => readonly FileResult[];
}

/** Where a text comes from. */
export interface Located {
  /** As shown to people. */
  readonly path: string;
  /** Null for standard input, which lies where its name says. */
  readonly absolute: string | null;
}

/**
 * Configuration as the command line's options want it.
 *
 * @throws UsageError when the file that `--config` names cannot be used
 */
export function openConfiguration(args: Arguments, io: Io): Configuration {
  const named = args.value('config');
  if (named !== undefined && args.has('no-config')) {
    throw new UsageError('give either --config or --no-config, not both.');
  }
  const use = named === undefined ? undefined : namedConfig(resolve(io.cwd, named), named);
  const resolver = createConfigResolver({
    files: args.has('no-config') ? noFiles : files,
    profiles,
    rules: configurableRules,
    today: () => io.today(),
    ...(use === undefined ? {} : { use }),
  });
  return configurationOver(resolver, io);
}

function configurationOver(resolver: ConfigResolver, io: Io): Configuration {
  const met = new Map<string, FileResult>();
  const uriOf = ({ absolute, path }: Located): string =>
    pathToFileURL(absolute ?? resolve(io.cwd, path)).href;
  return {
    of: async (file) => {
      const config = await resolver.resolve(uriOf(file));
      for (const problem of config.problems) {
        const result = resultOf(problem, io);
        met.set(result.path, result);
      }
      return config;
    },
    isConfigFile: (file) => resolver.isConfigFile(uriOf(file)),
    check: async (file, text) => {
      const uri = uriOf(file);
      return resultOf({ uri, text, findings: await resolver.checkFileFully(uri, text) }, io);
    },
    problems: () => [...met.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

const files: FileAccess = {
  read: (uri) => {
    const { text, problem, missing } = readFile(fileURLToPath(uri));
    if (missing) return Promise.resolve(null);
    return problem === null ? Promise.resolve(text) : Promise.reject(new Error(problem));
  },
};

const noFiles: FileAccess = { read: () => Promise.resolve(null) };

/** Named, it must be there: going on without it would check by other rules than those asked for. */
function namedConfig(absolute: string, named: string): string {
  const { problem } = readFile(absolute);
  if (problem !== null) throw new UsageError(`the configuration ${named} cannot be used. ${problem}`);
  return pathToFileURL(absolute).href;
}

function resultOf({ uri, text, findings }: FileProblems, io: Io): FileResult {
  return {
    path: shownUri(uri, io),
    guide: false,
    text,
    findings: findings.map(toFinding),
    unreadable: false,
  };
}

/** A file's URI as people see it. */
export function shownUri(uri: string, io: Io): string {
  return shownPath(fileURLToPath(uri), io.cwd);
}

function toFinding({ rule, severity, message, position, fixes }: ConfigFinding): Finding {
  return {
    source: 'guidepost',
    rule,
    severity,
    message,
    position,
    url: ruleUrl(rule),
    related: [],
    fixes,
  };
}
