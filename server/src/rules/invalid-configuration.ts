/**
 * invalid-configuration: a setting in the configuration file that cannot be understood.
 *
 * ## What it flags
 *
 * In `guidepost.config.json` or `guidepost.config.yaml`: a key there is not, a value of the wrong kind, a rule with an unknown
 * name, a file under `extends` that is not there or leads back to itself, and a file that is no JSON or YAML at all. The
 * finding stands at that key in that file. Everything else in the file still works.
 *
 * ## Why
 *
 * A setting that is quietly left out looks like one that holds: the community believes that its guides are checked for a
 * crisis line or a report link, and they are not.
 *
 * ## How to fix
 *
 * Write the key or value that the message names. In the editor the configuration file completes its keys.
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
    id: 'invalid-configuration',
    group: 'upkeep',
    severity: 'error',
    over: 'file',
    fix: null,
    since: '0.1.0',
    reportedElsewhere: true,
  },
  // Made where configuration is read.
  () => undefined,
);
