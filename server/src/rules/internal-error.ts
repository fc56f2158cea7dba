/**
 * internal-error: a mistake in Guidepost itself.
 *
 * ## What it flags
 *
 * One check stopped working at this place. The other checks still looked at the guide; only what this one check would have
 * said is missing.
 *
 * ## Why
 *
 * It says so instead of staying silent, because silence would look like “nothing found”.
 *
 * ## How to fix
 *
 * Nothing is wrong with your guide. Please report the message, and if you can the text around the place, where you got
 * Guidepost from. Until it is mended you can switch the named rule off: `"guidepost.rules": { "rule-name": "off" }`.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@Mika
 */
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  {
    id: 'internal-error',
    group: 'upkeep',
    severity: 'error',
    over: 'file',
    fix: null,
    since: '0.1.0',
    reportedElsewhere: true,
  },
  // Made where rules are run (lint/run-rule.ts) and where files are read.
  () => undefined,
);
