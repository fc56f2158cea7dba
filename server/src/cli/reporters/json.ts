import { toReport } from '../report.js';
import type { Reporter } from './reporter.js';

/** One JSON document as `schemas/findings.schema.json` describes it. */
export const json: Reporter = (files) => `${JSON.stringify(toReport(files), null, 2)}\n`;
