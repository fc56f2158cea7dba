import type { OptionSpec, OptionSpecs } from './arguments.js';
import type { Command } from './command.js';

/** Help for the whole program. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'Guidepost checks guides for peer-support listeners before they reach a volunteer.',
    '',
    'Usage: guidepost COMMAND [options]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'guidepost COMMAND --help says more. guidepost --version prints the version.',
    'Ends with 0 when all is well, 1 when there are findings, 2 when it could not run or a file could not be read.',
    '',
  ].join('\n');
}

/** Help for one command. */
export function commandHelp(command: Command, options: OptionSpecs): string {
  const rows = Object.entries(options).map(([name, spec]) => ({
    flag: flagOf(name, spec),
    text: textOf(spec),
  }));
  const width = Math.max(...rows.map((row) => row.flag.length));
  return [
    command.summary,
    '',
    `Usage: guidepost ${command.name} [options] ${command.operands}`.trimEnd(),
    '',
    ...rows.map((row) => `  ${row.flag.padEnd(width)}  ${row.text}`),
    ...(command.notes.length > 0 ? ['', ...command.notes] : []),
    '',
  ].join('\n');
}

function flagOf(name: string, spec: OptionSpec): string {
  const short = spec.short ? `-${spec.short}, ` : '';
  if (spec.type === 'boolean') return `${short}--${name}`;
  return `${short}--${name}${spec.optional ? `[=${spec.value ?? 'VALUE'}]` : ` ${spec.value ?? 'VALUE'}`}`;
}

function textOf(spec: OptionSpec): string {
  return spec.values ? `${spec.help} One of: ${spec.values.join(', ')}.` : spec.help;
}
