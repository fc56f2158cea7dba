import { github } from './github.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';

/** The reporters by the name that `--format` takes. */
export const reporters: { readonly pretty: Reporter } & Readonly<Record<string, Reporter>> = {
  pretty,
  json,
  jsonl,
  sarif,
  github,
  junit,
  markdown,
};

/** The values of `--format`. */
export const reporterNames: readonly string[] = Object.keys(reporters);
