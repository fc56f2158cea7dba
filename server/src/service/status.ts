/** What the language status item shows. */
import type { StatusParams } from '../protocol.js';
import type { Checked } from './checked.js';
import { reasonInWords } from './words.js';

/** Sums up a check for the editor's status item. */
export function getStatus({ snapshot, settings, result }: Checked): StatusParams {
  const problems = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of result.findings) problems[severity]++;
  return {
    uri: snapshot.uri,
    version: snapshot.version,
    guide: result.decision.guide,
    gentle: result.decision.gentle,
    reason: reasonInWords(result, settings),
    problems,
    ms: Math.round(result.ms * 10) / 10,
    tooLarge: result.tooLarge,
  };
}
