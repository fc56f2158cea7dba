/**
 * unreadable-file: a file that could not be read.
 *
 * ## What it flags
 *
 * A file that was named or found but cannot be read as text: it is not there, you have no permission for it, it is a binary
 * file, it is saved as UTF-16, or it holds a byte that fits no UTF-8 character. The message names the reason and, for a
 * stray byte, its place. The command line then ends with 2; all other files are still checked.
 *
 * ## Why
 *
 * A check that silently leaves out a file looks like a check that found nothing. Somebody would hand that guide out.
 *
 * ## How to fix
 *
 * Correct the name or the permission. For an encoding problem open the file in an editor and save it as UTF-8 (in VS Code:
 * click the encoding in the status bar, then “Save with Encoding”).
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
    id: 'unreadable-file',
    group: 'upkeep',
    severity: 'error',
    over: 'file',
    fix: null,
    since: '0.1.0',
    reportedElsewhere: true,
  },
  // Made by the command line, which reads files.
  () => undefined,
);
