import { resolve } from 'node:path';
import type { GuideExport } from '../../exchange/generated/guide.js';
import type { Imported, ImportOptions, Repair } from '../../exchange/import/types.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { decode, type Decoded } from '../files/decode.js';
import { readFile } from '../files/read-file.js';
import { type Io, say } from '../io.js';
import { outputOption, putText } from '../output.js';
import { UsageError } from '../usage-error.js';

const kinds = ['html', 'text', 'json'] as const;

type Kind = (typeof kinds)[number];

/** `guidepost import`: makes a guide of a saved page, a pasted post or exported JSON. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Make a guide of a web page, a forum post or exported JSON.',
  operands: 'FILE|-',
  options: {
    from: {
      type: 'string',
      value: 'FORM',
      values: kinds,
      help: 'What it is, where neither its name nor its first signs say so.',
    },
    base: { type: 'string', value: 'URL', help: 'The address of the page, for links that leave it out.' },
    ...outputOption,
    ...configOptions,
  },
  notes: [
    'The guide goes to standard output; what was mended and which links were lost stands on standard error, line by line.',
    'No word is changed without being listed there.',
  ],
  run: async (args, io) => {
    const [file, ...more] = args.operands;
    if (file === undefined || more.length > 0)
      throw new UsageError('import takes exactly one file, or - for standard input.');
    const configuration = openConfiguration(args, io);
    const content = file === '-' ? decode(await io.readStdin()) : readFile(resolve(io.cwd, file));
    const name = file === '-' ? 'standard input' : file;
    if (content.problem !== null) return fail(io, `${name} could not be read. ${content.problem}`);
    const path = args.value('output') ?? 'imported.md';
    const { settings } = await configuration.of({ path, absolute: resolve(io.cwd, path) });
    const options = { path, declared: true, house: settings.house, base: args.value('base') };
    const imported = await read(content, kindOf(file, content.text, args), options);
    if (imported.problem !== null) return fail(io, `${name} could not be imported. ${imported.problem}`);
    tell(imported, io);
    return putText(imported.text, args.value('output'), io);
  },
};

function fail(io: Io, line: string): ExitCode {
  say(io, line);
  return exitCodes.failed;
}

/** What was asked for, else what the name says, else what the text looks like. */
function kindOf(file: string, text: string, args: Arguments): Kind {
  const asked = kinds.find((kind) => kind === args.value('from'));
  if (asked) return asked;
  if (/\.x?html?$/i.test(file)) return 'html';
  if (/\.json$/i.test(file)) return 'json';
  if (/\.(?:txt|md|markdown)$/i.test(file)) return 'text';
  return /^\s*<(?:!doctype|html|head|body|meta|div|p|h[1-6]|ul|ol|table|span|b|!--)\b/i.test(text) ||
    /^\s*<!--/.test(text)
    ? 'html'
    : 'text';
}

/** Each way loads what it needs: reading HTML is large. */
async function read(content: Decoded, kind: Kind, options: ImportOptions): Promise<Imported> {
  const text = content.text ?? '';
  if (kind === 'html') return (await import('../../exchange/import/html.js')).importHtml(text, options);
  if (kind === 'text') return (await import('../../exchange/import/text.js')).importText(text, options);
  const { fromGuideJson } = await import('../../exchange/json/from-json.js');
  const nothing = { text: '', guide: false, repairs: [], gaps: [] };
  try {
    return { ...nothing, text: fromGuideJson(JSON.parse(text) as GuideExport), guide: true, problem: null };
  } catch {
    return { ...nothing, problem: 'It is not the JSON that guidepost export --to json prints.' };
  }
}

/** The repairs and the lost links, a line each. */
function tell({ repairs, gaps }: Imported, io: Io): void {
  for (const { what, position } of repairs) say(io, `line ${position.start.line}: ${what}`);
  for (const { position, text } of gaps)
    say(io, `line ${position.start.line}: a link was lost behind “${text}”; put its address there.`);
  if (repairs.length + gaps.length > 0) say(io, countOf(repairs, gaps.length));
}

function countOf(repairs: readonly Repair[], gaps: number): string {
  const mended = `${repairs.length} ${repairs.length === 1 ? 'repair' : 'repairs'}`;
  return `${mended}, ${gaps} lost ${gaps === 1 ? 'link' : 'links'}.`;
}
