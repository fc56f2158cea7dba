import type { Command } from '../command.js';
import { UsageError } from '../usage-error.js';

/**
 * `guidepost lsp`: named here for help only. The launcher starts the server straight from its own bundle, so that an
 * editor never waits for the command line to load.
 */
export const lsp: Command = {
  name: 'lsp',
  summary: 'Start the language server for an editor.',
  operands: '',
  options: { stdio: { type: 'boolean', help: 'Speak over standard input and output.' } },
  notes: ['Editors start this themselves; it is not meant to be typed.'],
  run: () =>
    Promise.reject(new UsageError('lsp needs --stdio: it speaks with an editor, not with a person.')),
};
