/** A configuration file with everything it builds on, from the weakest layer to the strongest. */
import { t } from '@vscode/l10n';
import { Locator } from '../guide/text.js';
import { toFinding, type Base } from './check-file.js';
import { formOf } from './file-names.js';
import { fileLayer, profileLayer, type Layer } from './layers.js';
import { mistake } from './mistakes.js';
import type { ConfigStore, LoadedFile } from './store.js';
import { pathOf } from './tree.js';
import type { ConfigFinding, FileProblems, Profile } from './types.js';
import { basename, dirname, join, keyOf } from './uri.js';

/** What one configuration file comes to. */
export interface Chain {
  readonly layers: readonly Layer[];
  /** The files, the strongest first. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblems[];
}

/** Nobody builds on more files, and reading them would take its time. */
const mostFiles = 50;

interface Walk {
  readonly store: Pick<ConfigStore, 'load'>;
  readonly profiles: Readonly<Record<string, Profile>>;
  /** Called with every file that is looked for, there or not. */
  readonly wanted: (uri: string) => void;
  readonly layers: Layer[];
  readonly met: Map<string, { readonly file: LoadedFile; readonly findings: ConfigFinding[] }>;
}

/** A file on the way to the one that is read now, and the entry that leads on from it. */
interface Opened {
  readonly file: LoadedFile;
  readonly base: Base;
}

/**
 * Follows what a configuration extends.
 *
 * @param root the file to begin with
 * @param tools how to read the others, and the profiles there are
 */
export async function followChain(
  root: LoadedFile,
  tools: Pick<Walk, 'store' | 'profiles' | 'wanted'>,
): Promise<Chain> {
  const walk: Walk = { ...tools, layers: [], met: new Map() };
  await open(root, [], walk);
  const problems = [...walk.met.values()].map(({ file, findings }) => ({
    uri: file.uri,
    text: file.checked.text,
    findings: [...file.checked.findings, ...findings].sort(byPlace),
  }));
  return {
    layers: walk.layers,
    files: problems.map(({ uri }) => uri),
    problems: problems.filter(({ findings }) => findings.length > 0),
  };
}

/** Bases come first: what the file says itself is stronger. */
async function open(file: LoadedFile, above: readonly Opened[], walk: Walk): Promise<void> {
  walk.met.set(keyOf(file.uri), { file, findings: [] });
  for (const base of file.checked.bases) {
    const here = [...above, { file, base }];
    if (base.kind === 'profile') useProfile(here, walk);
    else await openBase(here, walk);
  }
  walk.layers.push(fileLayer(file.uri, dirname(file.uri) ?? file.uri, file.checked));
}

function useProfile(way: readonly Opened[], walk: Walk): void {
  const last = way.at(-1);
  const profile = last && walk.profiles[last.base.name];
  if (!profile) return;
  const { file, base } = last;
  const at = { uri: file.uri, path: pathOf(base.way), ...file.checked.placeOf(base.way) };
  walk.layers.push(profileLayer(profile, { kind: 'profile', profile: base.name, at }));
}

async function openBase(way: readonly Opened[], walk: Walk): Promise<void> {
  const last = way.at(-1);
  if (!last) return;
  const { file, base } = last;
  const uri = join(dirname(file.uri) ?? file.uri, base.name);
  const problem = formProblem(base.name) ?? (walk.met.size >= mostFiles ? tooMany() : null);
  if (problem !== null) return complain(last, problem, walk);
  const circle = way.findIndex((opened) => keyOf(opened.file.uri) === keyOf(uri));
  if (circle >= 0) return complainOfCircle(way.slice(circle), walk);
  // Two ways to one base: it is already among the layers.
  if (walk.met.has(keyOf(uri))) return;
  walk.wanted(uri);
  const found = await walk.store.load(uri);
  if (!found) return complain(last, t`There is no file “${base.name}”, so nothing comes from it.`, walk);
  await open(found, way, walk);
}

function tooMany(): string {
  return t`This configuration builds on more than ${mostFiles} files; this one is left out.`;
}

function formProblem(name: string): string | null {
  if (/^[a-z][a-z\d+.-]+:/iu.test(name)) {
    return t(
      '“{0}” is no file beside this one. ' +
        'A configuration builds on profiles such as “guidepost:strict” and on files such as “../house.json”.',
      name,
    );
  }
  if (formOf(`file:///${name}`) !== null) return null;
  return t(
    '“{0}” is no configuration: its name must end in .json, .yaml or .yml, or begin with guidepost: for a profile.',
    name,
  );
}

/** The circle is told where it begins, in the first of its files that was opened. */
function complainOfCircle(circle: readonly Opened[], walk: Walk): void {
  const [first] = circle;
  if (!first) return;
  const names = [...circle.map(({ file }) => file), first.file].map(({ uri }) => basename(uri));
  const what =
    circle.length === 1
      ? t`This is the file itself, so there is no end to it.`
      : t`This leads back here (${names.join(' → ')}), so there is no end to it.`;
  const cure = t`Leave out one “extends”; until then the way back is ignored.`;
  complain(first, `${what} ${cure}`, walk);
}

function complain({ file, base }: Opened, message: string, walk: Walk): void {
  const findings = walk.met.get(keyOf(file.uri))?.findings;
  findings?.push(toFinding(mistake(message, base.span), new Locator(file.checked.text)));
}

function byPlace(a: ConfigFinding, b: ConfigFinding): number {
  return (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0);
}
