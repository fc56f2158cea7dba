import type { Command } from '../command.js';
import { baseline } from './baseline.js';
import { check } from './check.js';
import { contributors } from './contributors.js';
import { explain } from './explain.js';
import { exportCommand } from './export.js';
import { fix } from './fix.js';
import { format } from './format.js';
import { importCommand } from './import.js';
import { init } from './init.js';
import { links } from './links.js';
import { lsp } from './lsp.js';
import { merge } from './merge.js';
import { report } from './report.js';
import { rules } from './rules.js';

/** All commands, in the order that help lists them. */
export const commands: readonly Command[] = [
  check,
  fix,
  format,
  importCommand,
  exportCommand,
  report,
  links,
  contributors,
  baseline,
  merge,
  rules,
  explain,
  init,
  lsp,
];
