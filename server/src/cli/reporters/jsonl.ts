import { toReport } from '../report.js';
import type { Reporter } from './reporter.js';

/** One finding on each line, as in the JSON document, with the path of its file: for tools that read line by line. */
export const jsonl: Reporter = (files) =>
  toReport(files)
    .files.flatMap(({ path, findings }) =>
      findings.map((finding) => `${JSON.stringify({ path, ...finding })}\n`),
    )
    .join('');
