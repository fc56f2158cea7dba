/** Front matter as its parsers hand it over, before anybody asks what the keys mean. */
import type { FrontMatterBreak } from './types.js';

/** A value as a parser found it; offsets count from the start of the front matter's body. */
export interface RawValue {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/** A key as a parser found it. */
export interface RawEntry extends RawValue {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly items: readonly RawValue[];
}

/** What a parser makes of the body. */
export interface RawFrontMatter {
  readonly entries: readonly RawEntry[];
  readonly broken: { readonly start: number; readonly why: FrontMatterBreak } | null;
}
