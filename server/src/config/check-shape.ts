/** Checks a configuration against its schema, drops what is wrong and says so once for each place. */
import { t } from '@vscode/l10n';
import type { ConfigFile } from './generated/config-file.js';
import * as generated from './generated/validate.js';
import { expectedWords } from './expected.js';
import { listOf, mistake, named, unknownSetting, wrongValue, type Mistake } from './mistakes.js';
import { entryOf, keySpanOf, nodeAt, placeOf, plainOf, prune, type ConfigNode, type Step } from './tree.js';

/** One error as the generated validator gives it. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: SchemaPart;
}

interface SchemaPart {
  readonly expects?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** An error with the way its path names. */
interface Placed extends SchemaError {
  readonly way: readonly Step[];
}

/** What is left of a file when everything wrong is left out. */
export interface Shaped {
  readonly root: ConfigNode;
  readonly file: ConfigFile;
  readonly mistakes: readonly Mistake[];
}

const empty: Shaped = {
  root: { kind: 'map', span: { start: 0, end: 0 }, entries: [] },
  file: {},
  mistakes: [],
};

/** Nobody reads more of one file, and telling all would take its time. */
const mostMistakes = 100;

/** A wrong part takes at most its entry and that entry's list with it. */
const mostPasses = 10;

/**
 * Keeps the right parts of a configuration.
 *
 * @param read the file as read
 * @returns what is left, and one mistake for each wrong place
 */
export function checkShape(read: ConfigNode): Shaped {
  const first = errorsIn(read);
  const mistakes = mistakesOf(first, read);
  let root: ConfigNode | null = read;
  let errors = first;
  for (let pass = 0; root && errors.length > 0 && pass < mostPasses; pass++) {
    root = prune(root, errors.map(whatToDrop));
    // What is wrong now is so because something was left out: that was said already.
    errors = root ? errorsIn(root) : [];
  }
  if (!root || errors.length > 0) return { ...empty, mistakes };
  return { root, file: plainOf(root) as ConfigFile, mistakes };
}

type Validate = ((data: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

function errorsIn(root: ConfigNode): readonly Placed[] {
  const validate = generated.validateConfig as unknown as Validate;
  if (validate(plainOf(root))) return [];
  const placed = (validate.errors ?? []).map((error) => ({ ...error, way: wayOf(error.instancePath, root) }));
  return withoutBranches(placed);
}

/** A JSON pointer as a way; whether a step is an index depends on what stands there. */
function wayOf(pointer: string, root: ConfigNode): readonly Step[] {
  const way: Step[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/gu, '/').replace(/~0/gu, '~');
    way.push(nodeAt(root, way)?.kind === 'list' ? Number(name) : name);
  }
  return way;
}

/**
 * Of the alternatives of an `anyOf` only the one that was meant counts: the one whose errors lie deeper. Where there is
 * none, the `anyOf` alone speaks.
 */
function withoutBranches(errors: readonly Placed[]): readonly Placed[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(pathOf));
  const inside = new Set(errors.flatMap(pathsMeant));
  return errors.filter((error) => {
    const path = pathOf(error);
    if (!choices.has(path)) return true;
    if (isInside(error)) return true;
    return error.keyword === 'anyOf' && !inside.has(path);
  });
}

function pathOf({ instancePath }: SchemaError): string {
  return instancePath;
}

/** True for errors that speak of what a value holds, not of the value. */
function isInside({ keyword }: SchemaError): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

/** The paths that an error shows to be meant: those above it, and its own when it speaks of what is inside. */
function pathsMeant(error: SchemaError): string[] {
  const parts = error.instancePath.split('/');
  const count = isInside(error) ? parts.length : parts.length - 1;
  return Array.from({ length: count }, (_, index) => parts.slice(0, index + 1).join('/'));
}

function whatToDrop({ way, keyword, params }: Placed): readonly Step[] {
  return keyword === 'additionalProperties' ? [...way, String(params['additionalProperty'])] : way;
}

function mistakesOf(errors: readonly Placed[], root: ConfigNode): readonly Mistake[] {
  const places = new Map<string, Placed>();
  for (const error of errors) {
    const key = JSON.stringify(whatToDrop(error));
    if (!places.has(key)) places.set(key, error);
    if (places.size >= mostMistakes) break;
  }
  const told = [...places.values()];
  return told.flatMap((error) => mistakeOf(error, errors, root) ?? []);
}

function mistakeOf(error: Placed, all: readonly Placed[], root: ConfigNode): Mistake | null {
  const { keyword, way, parentSchema = {} } = error;
  if (keyword === 'additionalProperties') return settingNobodyKnows(error, root);
  if (keyword === 'required') return missingKeys(error, all, root);
  const { expects, enum: allowed } = parentSchema;
  const words = expects !== undefined ? expectedWords(expects) : listOf(allowed ?? [t`something else`], 'or');
  return wrongValue(root, way, words, allowed);
}

function settingNobodyKnows({ way, params, parentSchema = {} }: Placed, root: ConfigNode): Mistake {
  const at = [...way, String(params['additionalProperty'])];
  const span = keySpanOf(root, at) ?? placeOf(root, way);
  return unknownSetting(at, Object.keys(parentSchema.properties ?? {}), span);
}

/** Null when all that is missing is there under a mistyped name, which is told already. */
function missingKeys({ way }: Placed, all: readonly Placed[], root: ConfigNode): Mistake | null {
  const here = all.filter((error) => isInside(error) && String(error.way) === String(way));
  const mistyped = here
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map((error) => settingNobodyKnows(error, root).meant);
  const keys = here
    .filter(({ keyword }) => keyword === 'required')
    .map(({ params }) => String(params['missingProperty']))
    .filter((key) => !mistyped.includes(key));
  if (keys.length === 0) return null;
  const words = listOf(
    keys.map((key) => t`“${key}”`),
    'and',
  );
  return mistake(t`${named(way)} lacks ${words}. Until then it is left out.`, placeOf(root, way));
}

/** Keys that stand twice in one group: the last one counts, and somebody should know. */
export function repeatedKeys(root: ConfigNode): readonly Mistake[] {
  if (root.kind === 'scalar') return [];
  if (root.kind === 'list') return root.items.flatMap(repeatedKeys);
  const below = root.entries.flatMap(({ value }) => repeatedKeys(value));
  const counts = new Map<string, number>();
  for (const { key } of root.entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  const twice = [...counts].filter(([, count]) => count > 1).map(([key]) => key);
  const own = twice.map((key) =>
    mistake(
      t(
        '“{0}” stands more than once in this group; only this last one counts. Leave one of them.',
        key.slice(0, 60),
      ),
      entryOf(root, key)?.keySpan ?? root.span,
    ),
  );
  return [...own, ...below];
}
