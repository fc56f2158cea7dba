import { resolve } from 'node:path';
import { countKnown, toBaseline } from '../baseline.js';
import { checkSource, openSources, withConfiguration } from '../check-files.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { exitCodes } from '../exit-codes.js';
import { say } from '../io.js';
import { putText } from '../output.js';
import type { FileResult } from '../report.js';
import { count } from '../../review/words.js';

const usualFile = 'guidepost.baseline.json';

/** `guidepost baseline`: writes down the findings that are there, so that a check can show only new ones. */
export const baseline: Command = {
  name: 'baseline',
  summary: 'Write down the findings that are there, so that check --baseline FILE shows only new ones.',
  operands: '[paths|globs]',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: `Where to write (default ${usualFile}); - is standard output.`,
    },
    ...configOptions,
  },
  notes: [
    'A finding is known again by its rule and the words of its line, so lines may move and be formatted; when the words',
    'change, it is new. Paths count from the folder of the file. A file that could not be read is never written down.',
  ],
  run: async (args, io) => {
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const guides: FileResult[] = [];
    for (const source of sources) guides.push(await checkSource(source, configuration));
    const files = withConfiguration(guides, configuration);
    const name = args.value('output') ?? usualFile;
    const toScreen = name === '-';
    const file = resolve(io.cwd, toScreen ? usualFile : name);
    const written = putText(toBaseline(files, file, io.cwd), toScreen ? undefined : name, io);
    if (written !== exitCodes.clean) return written;
    const unread = files.filter(({ unreadable }) => unreadable);
    for (const { path } of unread) say(io, `${path} could not be read, so its findings are not known.`);
    if (!toScreen) io.stdout.write(`${name}: ${count(countKnown(files), 'finding')} known from now on.\n`);
    return failed || unread.length > 0 ? exitCodes.failed : exitCodes.clean;
  },
};
