import { resolve } from 'node:path';
import { createReader } from '../../guide/index.js';
import type { Arguments } from '../arguments.js';
import { checkSource, openSources, type Source, withConfiguration } from '../check-files.js';
import type { Command } from '../command.js';
import { type Configuration, configOptions, openConfiguration } from '../configuration.js';
import { exitCodes } from '../exit-codes.js';
import { exitCodeFor } from '../fail-on.js';
import type { Io } from '../io.js';
import { readCache } from '../links/cache.js';
import { addressToAsk } from '../links/collect.js';
import { failOnOption, stdinOptions } from '../options.js';
import { outputOption, putText } from '../output.js';
import { toHtml } from '../../review/html.js';
import type { LinkAnswers } from '../../review/links.js';
import { toMarkdown } from '../../review/markdown.js';
import { type Looked, reviewOf } from '../../review/model.js';
import type { FileResult } from '../report.js';
import { UsageError } from '../usage-error.js';

/** A file as both the page and the exit code need it. */
interface LookedFile extends Looked {
  readonly result: FileResult;
}

/** `guidepost report`: one page for people who review guides without an editor. */
export const report: Command = {
  name: 'report',
  summary: 'Write one page for reviewers: findings, tips, pairs, links and a checklist for each guide.',
  operands: '[paths|globs]',
  options: {
    format: {
      type: 'string',
      value: 'FORM',
      values: ['html', 'markdown'],
      help: 'The form of the page (default html, or markdown where -o FILE ends in .md).',
    },
    links: {
      type: 'string',
      value: 'FILE',
      help: 'What guidepost links --cache FILE found out, so that the page says when links were checked.',
    },
    ...outputOption,
    ...failOnOption,
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'The page holds everything it needs: no scripts, nothing fetched. It can be printed and sent. Review date and reviewers',
    'come from the front matter (reviewBy, reviewers). Ends with 0 whatever was found, unless --fail-on is given.',
  ],
  run: async (args, io) => {
    const known = knownLinks(args, io);
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const looked: LookedFile[] = [];
    for (const source of sources) looked.push(await lookAt(source, configuration));
    const all = withProblems(looked, configuration);
    const review = reviewOf(all, { today: io.today(), links: known });
    const written = putText(
      formOf(args) === 'markdown' ? toMarkdown(review) : toHtml(review),
      args.value('output'),
      io,
    );
    if (written !== exitCodes.clean) return written;
    const ended = exitCodeFor(
      all.map(({ result }) => result),
      failed,
      args,
    );
    return ended === exitCodes.findings && args.value('fail-on') === undefined ? exitCodes.clean : ended;
  },
};

function formOf(args: Arguments): string {
  return (
    args.value('format') ?? (/\.(?:md|markdown)$/iu.test(args.value('output') ?? '') ? 'markdown' : 'html')
  );
}

function knownLinks(args: Arguments, io: Io): LinkAnswers | null {
  const name = args.value('links');
  if (name === undefined) return null;
  const { known, problem } = readCache(resolve(io.cwd, name), Date.now(), true);
  if (problem !== null) throw new UsageError(`--links ${name} cannot be used. ${problem}`);
  return (link) => {
    const address = addressToAsk(link);
    return address === null ? undefined : known.get(address);
  };
}

async function lookAt(source: Source, configuration: Configuration): Promise<LookedFile> {
  const result = await checkSource(source, configuration);
  if (!result.guide || source.content.problem !== null) return { result, file: null };
  const { declared, settings } = await configuration.of(source);
  const options = { path: source.path, declared, house: settings.house };
  return { result, file: createReader().read(source.content.text, options) };
}

function withProblems(looked: readonly LookedFile[], configuration: Configuration): readonly LookedFile[] {
  const results = withConfiguration(
    looked.map(({ result }) => result),
    configuration,
  );
  const files = new Map(looked.map(({ result, file }) => [result.path, file]));
  return results.map((result) => ({ result, file: files.get(result.path) ?? null }));
}
