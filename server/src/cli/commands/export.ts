import type { FormatOptions } from '../../exchange/format/format.js';
import { toGuideExport } from '../../exchange/guide-json.js';
import { createReader } from '../../guide/index.js';
import type { Arguments } from '../arguments.js';
import { openSources, type Source } from '../check-files.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { type Io, say } from '../io.js';
import { stdinOptions } from '../options.js';
import { outputOption, putText } from '../output.js';
import { UsageError } from '../usage-error.js';

/** How to write a guide; null when the text is none. */
type Write = (text: string, options: FormatOptions, extra: Extra) => Promise<string | null>;

/** What only forum text needs. */
interface Extra {
  readonly limit: number | undefined;
  /** Tells the user something about the text. */
  readonly tell: (message: string) => void;
}

/** Each loads what it needs: reading and writing HTML is large. */
const formats: { readonly [name: string]: Write | undefined } = {
  forum: async (text, options, { limit, tell }) => {
    const { toForum } = await import('../../exchange/export/forum.js');
    const forum = toForum(text, { ...options, limit });
    if (forum?.marked)
      tell('Some lines keep marks such as ##, because plain lines would be read differently.');
    return forum?.posts.join('\n') ?? null;
  },
  html: async (text, options) => (await import('../../exchange/export/html.js')).toHtmlPage(text, options),
  bbcode: async (text, options) => (await import('../../exchange/export/bbcode.js')).toBbcode(text, options),
  json: (text, options) =>
    Promise.resolve(`${JSON.stringify(toGuideExport(createReader().read(text, options)), null, 2)}\n`),
};

/** `guidepost export`: prints a guide for a forum, a web page or other tools. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Print one guide for a forum, as a page, or its parts for other tools.',
  operands: 'FILE',
  options: {
    to: { type: 'string', value: 'FORM', values: Object.keys(formats), help: 'The form to print.' },
    limit: {
      type: 'string',
      value: 'N',
      help: 'Forum text: split it into numbered posts of at most N characters.',
    },
    ...outputOption,
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'Every form says do and don’t in words, so that nothing hangs on a sign or a colour. Comments and front matter stay',
    'at home. With --to json a file that is no guide gives an empty list of guides.',
  ],
  run: async (args, io) => {
    const write = formats[args.value('to') ?? ''];
    if (!write) throw new UsageError('say what to export to: --to forum, html, bbcode or json.');
    const limit = limitOf(args);
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const [source, ...more] = sources;
    if (more.length > 0 || (args.operands.length === 0 && !args.has('stdin'))) {
      throw new UsageError('export takes exactly one file (or --stdin).');
    }
    if (!source || failed) return exitCodes.failed;
    const { declared, settings } = await configuration.of(source);
    const read = { path: source.path, declared, house: settings.house };
    const extra = { limit, tell: (message: string): void => say(io, message) };
    return exportSource(source, (text) => write(text, read, extra), args.value('output'), io);
  },
};

/** The smallest post there is: a tweet of old. */
const SMALLEST = 140;

function limitOf(args: Arguments): number | undefined {
  const value = args.value('limit');
  if (value === undefined) return undefined;
  if (args.value('to') !== 'forum') throw new UsageError('--limit goes together with --to forum.');
  const limit = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  if (limit < SMALLEST)
    throw new UsageError(`--limit takes a number of at least ${SMALLEST}, not '${value}'.`);
  return limit;
}

async function exportSource(
  { path, content }: Source,
  write: (text: string) => Promise<string | null>,
  output: string | undefined,
  io: Io,
): Promise<ExitCode> {
  if (content.problem !== null) {
    say(io, `${path} could not be read. ${content.problem}`);
    return exitCodes.failed;
  }
  const text = await write(content.text);
  if (text !== null) return putText(text, output, io);
  say(
    io,
    `${path} is not read as a guide, so there is nothing to export. guidepost explain ${path} says why.`,
  );
  return exitCodes.failed;
}
