import type { OptionSpecs } from './arguments.js';
import { severities } from '../review/words.js';

/** Options that several commands share. */
export const stdinOptions: OptionSpecs = {
  stdin: { type: 'boolean', help: 'Read one text from standard input instead of files.' },
  'stdin-path': {
    type: 'string',
    value: 'NAME',
    help: 'The name that stands for standard input in findings (default stdin.md).',
  },
};

export const failOnOption: OptionSpecs = {
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    values: severities,
    help: 'End with 1 when a finding is at least this grave (default error).',
  },
};

/** Only what changed; `changed.ts` does it. */
export const changedOption: OptionSpecs = {
  changed: {
    type: 'string',
    optional: true,
    value: 'COMMIT',
    help: 'Show only findings on lines that changed since COMMIT (default: the upstream branch, else HEAD).',
  },
};

export const helpOption: OptionSpecs = {
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
};
