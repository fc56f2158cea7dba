/** Layers of configuration, from the weakest to the strongest, and what they come to for one file. */
import type { CheckedFile } from './check-file.js';
import { globsMatcher, type GlobsMatcher } from './globs.js';
import { mergeInto, type Merged } from './merge.js';
import type { Statement } from './statements.js';
import { pathOf, type Step } from './tree.js';
import type { Profile, Source } from './types.js';

/** What one file, profile or editor says. */
export interface Layer {
  readonly statements: readonly Statement[];
  readonly sourceOf: (way: readonly Step[]) => Source;
  readonly overrides: readonly {
    readonly matches: GlobsMatcher;
    readonly statements: readonly Statement[];
  }[];
  /** What its globs of `guides` say; undefined when it has none. */
  readonly declares: GlobsMatcher | undefined;
}

/**
 * The layer of a configuration file.
 *
 * @param uri where it is
 * @param folder the folder that its globs are seen from
 */
export function fileLayer(uri: string, folder: string, file: CheckedFile): Layer {
  const guides = file.statements.find(({ setting }) => setting === 'guides');
  return {
    statements: file.statements,
    sourceOf: (way) => ({ kind: 'file', at: { uri, path: pathOf(way), ...file.placeOf(way) } }),
    overrides: file.overrides.map(({ globs, statements }) => ({
      matches: globsMatcher(globs, folder),
      statements,
    })),
    declares: guides && globsMatcher(guides.value as readonly string[], folder),
  };
}

/**
 * The layer of a profile.
 *
 * @param source what to say of where it comes from
 */
export function profileLayer(profile: Profile, source: Source): Layer {
  const entries = Object.entries(profile.rules);
  return plainLayer(
    entries.map(([id, value]) => ({ setting: `rules.${id}`, value, way: [] })),
    source,
  );
}

/** A layer of statements that all come from one place. */
export function plainLayer(statements: readonly Statement[], source: Source): Layer {
  return { statements, sourceOf: () => source, overrides: [], declares: undefined };
}

/** Which overrides hold for a file: the same key, the same settings. */
export function overrideKey(layers: readonly Layer[], uri: string): string {
  return layers
    .map(({ overrides }) => overrides.map(({ matches }) => (matches(uri) === true ? 1 : 0)).join(''))
    .join('.');
}

/**
 * What layers come to.
 *
 * @param layers from the weakest to the strongest
 * @param uri the file they are asked for
 */
export function merge(layers: readonly Layer[], uri: string): Merged {
  const merged: Merged = new Map();
  for (const layer of layers) {
    for (const statement of layer.statements) mergeInto(merged, statement, layer.sourceOf(statement.way));
    for (const { matches, statements } of layer.overrides) {
      if (matches(uri) !== true) continue;
      for (const statement of statements) mergeInto(merged, statement, layer.sourceOf(statement.way));
    }
  }
  return merged;
}

/** What the globs of `guides` say of a file; the strongest layer that says anything decides. */
export function declaredBy(layers: readonly Layer[], uri: string): boolean | undefined {
  return layers.reduce<boolean | undefined>((said, { declares }) => declares?.(uri) ?? said, undefined);
}
