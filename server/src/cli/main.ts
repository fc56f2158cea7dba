import { readArguments } from './arguments.js';
import type { Command } from './command.js';
import { commands } from './commands/index.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { commandHelp, generalHelp } from './help.js';
import { type Io, say } from './io.js';
import { nearest } from './nearest.js';
import { helpOption } from './options.js';
import { UsageError } from './usage-error.js';

/**
 * Runs the command line.
 *
 * @param argv what was typed after `guidepost`
 * @param io the outside world
 * @returns the exit code; never rejects
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '--help', ...rest] = argv;
  try {
    if (name === '--help' || name === '-h' || name === 'help') return help(rest, io);
    if (name === '--version' || name === '-v' || name === '-V') return print(`${io.version}\n`, io);
    return await runCommand(findCommand(name), rest, io);
  } catch (error) {
    say(io, messageFor(error, commandNamed(name)));
    return exitCodes.failed;
  }
}

async function runCommand(command: Command, rest: readonly string[], io: Io): Promise<ExitCode> {
  const options = { ...command.options, ...helpOption };
  const args = readArguments(rest, options);
  if (args.has('help')) return print(commandHelp(command, options), io);
  return command.run(args, io);
}

function help(rest: readonly string[], io: Io): ExitCode {
  const command = rest[0] === undefined ? undefined : findCommand(rest[0]);
  return print(
    command ? commandHelp(command, { ...command.options, ...helpOption }) : generalHelp(commands),
    io,
  );
}

function print(text: string, io: Io): ExitCode {
  io.stdout.write(text);
  return exitCodes.clean;
}

function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

function findCommand(name: string): Command {
  const command = commandNamed(name);
  if (command) return command;
  const known = commands.map((each) => each.name);
  const near = nearest(name, known);
  const kind = name.startsWith('-') ? 'option' : 'command';
  const hint = near
    ? `Did you mean ${near}?`
    : `Commands: ${known.join(', ')}. To check a file: guidepost check FILE.`;
  throw new UsageError(`there is no ${kind} ${name}. ${hint}`);
}

function messageFor(error: unknown, command: Command | undefined): string {
  if (error instanceof UsageError) {
    return command ? `${error.message} (guidepost ${command.name} --help lists the options.)` : error.message;
  }
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this should not happen; please report it with this text: ${why}`;
}
