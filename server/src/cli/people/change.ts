/** Changing a person's name in a whole library: everywhere or nowhere. */
import { applyChanges, type Change } from '../../exchange/text-edits.js';
import { anonymousIn, linesNaming } from '../../workspace/anonymise.js';
import { contributorsOf } from '../../workspace/contributors.js';
import { newNameIn, type NameProblem } from '../../workspace/rename-person.js';
import type { Arguments } from '../arguments.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { type Io, say } from '../io.js';
import { nearest } from '../nearest.js';
import { diffOf, tryWrite } from '../output.js';
import { count } from '../../review/words.js';
import { UsageError } from '../usage-error.js';
import { isNamedIn, type Library, type OpenFile } from './library.js';

/** What happens to one file. */
interface Plan {
  readonly file: OpenFile;
  readonly after: string;
  readonly places: number;
}

/** What every change is done with. */
interface Run {
  readonly args: Arguments;
  readonly io: Io;
}

/**
 * Gives a person a new name in every guide.
 *
 * @throws UsageError when nobody is called so, or the new name cannot be used or is somebody else's
 */
export function renameIn(library: Library, old: string, wanted: string, run: Run): ExitCode {
  const { files } = library;
  const who = plain(old);
  refuseNobody(files, who);
  const name = plain(wanted);
  refuseSomebodyElse(files, who, name, run.args);
  const plans = files.flatMap((file): Plan[] => {
    const renamed = newNameIn(file, who, wanted);
    if ('problem' in renamed) throw new UsageError(refusalOf(renamed.problem, name, file.path));
    return planOf(file, renamed.changes);
  });
  const ended = carryOut(plans, library, run);
  for (const config of configsListing(files, who))
    say(run.io, `${config} lists ${who}: put ${name} in its place there, with ${who} among the aliases.`);
  return ended;
}

/**
 * Takes a person's name out of every guide.
 *
 * @throws UsageError when nobody is called so, or a signature cannot be changed safely
 */
export function anonymiseIn(library: Library, typed: string, run: Run): ExitCode {
  const { files } = library;
  const who = plain(typed);
  refuseNobody(files, who);
  const plans = files.flatMap((file): Plan[] => {
    const changed = anonymousIn(file, who);
    if (changed) return planOf(file, changed.changes);
    throw new UsageError(
      `in ${file.path} a tip of ${who} is signed in a way that cannot be changed by itself, so nothing was changed. ` +
        'Sign it -Anonymous by hand and try again.',
    );
  });
  const ended = carryOut(plans, library, run);
  const names = namesOf(files, who);
  const after = new Map(plans.map((plan) => [plan.file.path, plan.after]));
  for (const { path, text } of files) {
    const lines = linesNaming(after.get(path) ?? text, names);
    if (lines.length > 0)
      say(
        run.io,
        `${path}: ${who} may still be meant in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}. Read it.`,
      );
  }
  for (const config of configsListing(files, who))
    say(run.io, `${config} still lists ${who}. Take the name out there.`);
  return ended;
}

function planOf(file: OpenFile, changes: readonly Change[]): Plan[] {
  if (changes.length === 0) return [];
  return [{ file, after: applyChanges(file.text, changes), places: changes.length }];
}

function carryOut(plans: readonly Plan[], { failed }: Library, { args, io }: Run): ExitCode {
  const dry = args.has('dry-run') || args.has('diff');
  const problems = plans.map(({ file, after }) => {
    const mark = file.bom ? '\uFEFF' : '';
    if (dry) io.stdout.write(diffOf(file.path, mark + file.text, mark + after));
    const problem = dry || file.absolute === null ? null : tryWrite(file.absolute, mark + after);
    if (problem !== null) say(io, `${file.path} could not be written. ${problem}`);
    return problem;
  });
  const done = plans.filter((_, index) => problems[index] === null);
  const places = done.reduce((sum, plan) => sum + plan.places, 0);
  const line = `${count(places, 'place')} in ${count(done.length, 'file')} ${dry ? 'would be changed' : 'changed'}.\n`;
  (dry ? io.stderr : io.stdout).write(line);
  return failed || done.length < plans.length ? exitCodes.failed : exitCodes.clean;
}

function refuseNobody(files: readonly OpenFile[], who: string): void {
  if (isNamedIn(files, who)) return;
  const near = nearest(
    who,
    contributorsOf(files).flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  throw new UsageError(`nobody is called ${who} in these guides.${near ? ` Did you mean ${near}?` : ''}`);
}

/** Two people become one only where somebody says that they are. */
function refuseSomebodyElse(files: readonly OpenFile[], who: string, name: string, args: Arguments): void {
  const isOther = files.some(({ keyOf }) => keyOf(who) !== keyOf(name)) && isNamedIn(files, name);
  if (!isOther || args.has('merge')) return;
  throw new UsageError(
    `${name} already stands in these guides. If ${who} and ${name} are one person, add --merge; else take another name.`,
  );
}

function refusalOf(problem: NameProblem, name: string, path: string): string {
  if (problem === 'empty')
    return 'a name cannot be empty. To take a name away: guidepost contributors anonymise NAME.';
  if (problem === 'too-long')
    return 'this name is too long to stand behind a tip: it can have 60 characters.';
  if (problem === 'signs')
    return `'${name}' holds signs that cannot stand in a name. Use letters, digits, dots, hyphens and low lines.`;
  return (
    `written as '${name}', it would no longer be read as the name of a person everywhere in ${path}, so nothing was ` +
    'changed. Take a name without spaces.'
  );
}

/** Every name under which the person stands. */
function namesOf(files: readonly OpenFile[], who: string): readonly string[] {
  return [
    ...new Set([
      who,
      ...files.flatMap(({ places, keyOf }) =>
        places.filter(({ name }) => keyOf(name) === keyOf(who)).map(({ name }) => name),
      ),
    ]),
  ];
}

function configsListing(files: readonly OpenFile[], who: string): readonly string[] {
  const listing = files.filter(({ house, keyOf }) =>
    house.contributors.some(({ name, aliases }) =>
      [name, ...aliases].some((one) => keyOf(one) === keyOf(who)),
    ),
  );
  return [...new Set(listing.flatMap(({ config }) => config ?? []))];
}

function plain(name: string): string {
  return name.trim().replace(/^@\s*/u, '');
}
