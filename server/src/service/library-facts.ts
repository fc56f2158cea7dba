/** What the library is told of a document, open or not. */
import { createReader } from '../guide/index.js';
import { stripBom } from '../guide/text.js';
import { factsOf, type FileFacts } from '../workspace/facts.js';
import type { Checked } from './checked.js';
import { pathOf } from './checker.js';
import type { Settings } from './types.js';

/** A file that is not open. */
export interface ClosedFile {
  readonly uri: string;
  readonly text: string;
  readonly settings: Pick<Settings, 'lint' | 'declared'>;
}

/** Gives the facts of a checked document. */
export function openFacts({ snapshot, settings, result, map }: Checked, stamp: string): FileFacts {
  const { house } = settings.lint;
  const marked = snapshot.text !== map.text;
  return factsOf({ uri: snapshot.uri, stamp, file: result.file, text: map.text, house, marked });
}

/** Reads a file and gives its facts; one that is no guide is not read further than to see that. */
export function closedFacts({ uri, text: source, settings }: ClosedFile, stamp: string): FileFacts {
  const { house } = settings.lint;
  const text = stripBom(source);
  const file = createReader().read(text, { path: pathOf(uri), declared: settings.declared, house });
  return factsOf({ uri, stamp, file, text, house, marked: false });
}
