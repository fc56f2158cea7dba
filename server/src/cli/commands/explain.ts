import { createReader } from '../../guide/index.js';
import type { Decision as GuideDecision } from '../../guide/types.js';
import {
  explainDecision,
  type Decision,
  type ResolvedConfig,
  type Source as Said,
} from '../../config/index.js';
import { configurableRules } from '../../rules/profiles.js';
import type { Arguments } from '../arguments.js';
import { openSources, type Source } from '../check-files.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration, shownUri } from '../configuration.js';
import { exitCodes } from '../exit-codes.js';
import { type Io, say } from '../io.js';
import { nearest } from '../nearest.js';
import { stdinOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

/** `guidepost explain`: says which file and key decided what holds for a guide. */
export const explain: Command = {
  name: 'explain',
  summary: 'Say which file and key decided each setting for a guide, and why it is a guide or not.',
  operands: 'FILE',
  options: {
    rule: { type: 'string', value: 'RULE', help: 'Only this rule and its options.' },
    format: {
      type: 'string',
      value: 'FORM',
      values: ['pretty', 'json'],
      help: 'How to print it (default pretty).',
    },
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'A setting comes from its default, the profile or file that "extends" names, or the nearest configuration file;',
    'of several, the last of these decides. Mistakes in configuration files are named on standard error.',
  ],
  run: async (args, io) => {
    const rule = ruleNamed(args);
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const [source, ...more] = sources;
    if (more.length > 0 || (args.operands.length === 0 && !args.has('stdin'))) {
      throw new UsageError('explain takes exactly one file (or --stdin).');
    }
    if (!source || failed) return exitCodes.failed;
    if (source.content.problem !== null) {
      say(io, `${source.path} could not be read. ${source.content.problem}`);
      return exitCodes.failed;
    }
    const config = await configuration.of(source);
    for (const { path, findings } of configuration.problems()) {
      for (const { position, message } of findings) say(io, `${path}:${position.start.line}: ${message}`);
    }
    const about: About = { source, config, guide: decide(source, config), decisions: wanted(config, rule) };
    io.stdout.write(args.value('format') === 'json' ? asJson(about, io) : asText(about, io));
    return exitCodes.clean;
  },
};

/** Everything there is to say of one file. */
interface About {
  readonly source: Source;
  readonly config: ResolvedConfig;
  readonly guide: GuideDecision;
  readonly decisions: readonly Decision[];
}

function ruleNamed(args: Arguments): string | undefined {
  const named = args.value('rule');
  const ids = configurableRules.map(({ id }) => id);
  if (named === undefined || ids.includes(named)) return named;
  const near = nearest(named, ids);
  const hint = near ? `Did you mean ${near}?` : 'guidepost rules lists them.';
  throw new UsageError(`there is no rule ${named}. ${hint}`);
}

function wanted({ decisions }: ResolvedConfig, rule: string | undefined): readonly Decision[] {
  if (rule === undefined) return decisions;
  const setting = `rules.${rule}`;
  return decisions.filter((each) => each.setting === setting || each.setting.startsWith(`${setting}.`));
}

function decide({ path, content }: Source, { declared, settings }: ResolvedConfig): GuideDecision {
  return createReader().read(content.text ?? '', { path, declared, house: settings.house }).decision;
}

function asText({ source, config, guide, decisions }: About, io: Io): string {
  const shown = (uri: string): string => shownUri(uri, io);
  const own = decisions.filter(({ setting }) => !setting.startsWith('rules.'));
  const ofRules = decisions.filter(({ setting }) => setting.startsWith('rules.'));
  const lines = (list: readonly Decision[]): string[] =>
    list.map((decision) => `  ${explainDecision(decision, shown)}`);
  const files = config.files.map(shown);
  return [
    source.path,
    `  ${guide.guide ? 'It is a guide' : 'It is no guide'}: ${guideWords[guide.because] ?? guide.because}.`,
    `  ${files.length > 0 ? `Configured by ${files.join(', which builds on ')}.` : 'No configuration file holds for it.'}`,
    ...(own.length > 0 ? ['', 'Settings', ...lines(own)] : []),
    '',
    'Rules',
    ...lines(ofRules),
    '',
  ].join('\n');
}

const guideWords: Readonly<Record<string, string>> = {
  'front-matter': 'its front matter says so',
  configuration: 'the configuration says so (guides, below)',
  'file-name': 'its name ends in .guide.md',
  labels: 'it has labelled parts',
  'too-few-labels': 'it has too few labelled parts',
};

function asJson({ source, config, guide, decisions }: About, io: Io): string {
  const shown = (uri: string): string => shownUri(uri, io);
  const report = {
    version: 1,
    path: source.path,
    guide: guide.guide,
    because: guide.because,
    files: config.files.map(shown),
    settings: decisions.map(({ setting, value, by, others, adds }) => ({
      setting,
      value,
      by: saidBy(by, shown),
      [adds ? 'addsTo' : 'overrules']: others.map((other) => saidBy(other, shown)),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function saidBy(source: Said, shown: (uri: string) => string): Readonly<Record<string, unknown>> {
  if (source.kind === 'default' || source.kind === 'editor') return { kind: source.kind };
  const { at } = source;
  const place = at ? { file: shown(at.uri), key: at.path, line: at.line, column: at.column } : {};
  return source.kind === 'profile'
    ? { kind: 'profile', profile: `guidepost:${source.profile}`, ...place }
    : { kind: 'file', ...place };
}
