export const groups = [
  'structure',
  'attribution',
  'pairing',
  'links',
  'safety',
  'wording',
  'language',
  'markdown',
  'upkeep',
];

export const scopes = [
  'tip',
  'practice',
  'response',
  'reportOption',
  'link',
  'section',
  'utterance',
  'guide',
  'file',
];

export const severities = ['hint', 'info', 'warning', 'error'];

/**
 * The file of a new rule.
 *
 * @param {{ id: string, group: string, over: string, severity: string }} wishes
 * @returns {string}
 */
export function template({ id, group, over, severity }) {
  return `/**
 * ${id}: one sentence that says what it finds.
 *
 * ## What it flags
 *
 * Say where it looks and what it leaves alone.
 *
 * ## Why
 *
 * Say what would happen to the person in the chat, with a source.
 *
 * ## How to fix
 *
 * Say what the author writes instead.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # A guide without the mistake
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # A guide with the mistake
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:1-1:27: ${severity}: What is wrong, why it matters, what to do.
 */
import { defineRule } from '../lint/define-rule.js';

export default defineRule(
  { id: '${id}', group: '${group}', severity: '${severity}', over: '${over}', fix: null, since: '0.1.0' },
  (${over}, report) => {
    // Report what is wrong at the place where it is: report(${over}, { message: '…' });
  },
);
`;
}
