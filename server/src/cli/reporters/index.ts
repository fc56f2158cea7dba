import { github } from './github.js';
import { json } from './json.js';
import { pretty } from './pretty.js';
import type { Reporter } from './reporter.js';

/** The reporters by the name that `--format` takes. */
export const reporters: { readonly pretty: Reporter } & Readonly<Record<string, Reporter>> = {
  pretty,
  json,
  github,
};

/** The values of `--format`. */
export const reporterNames: readonly string[] = Object.keys(reporters);
