/** `--changed`: only what is found on lines that changed since a commit, and tips whose words changed under the same name. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { createReader } from '../guide/index.js';
import type { Finding } from '../lint/types.js';
import { byPlace } from '../lint/settle.js';
import { changedTips, type ChangedTip } from '../workspace/changed-tips.js';
import type { Arguments } from './arguments.js';
import type { Source } from './check-files.js';
import type { Configuration } from './configuration.js';
import { changedLines, type LineRange } from './git/changed-lines.js';
import { type GitPlace, type History, isCommit, openHistory } from './git/history.js';
import type { FileResult } from './report.js';

/** What changed since a commit. */
export interface Changes {
  /** Adds notes on tips that a source's older text holds in other words. */
  readonly withNotes: (
    source: Source,
    result: FileResult,
    configuration: Configuration,
  ) => Promise<FileResult>;
  /** Leaves out findings on lines that did not change. */
  readonly narrow: (files: readonly FileResult[]) => readonly FileResult[];
}

/** The arguments, and what changed; null when nobody asked. */
export interface OpenedChanges {
  readonly args: Arguments;
  readonly changes: Changes | null;
}

/**
 * Opens the repository when `--changed` was given. The word behind it is the commit when no file is called so and git knows it, else a
 * path like any other.
 *
 * @throws UsageError when the repository or commit cannot be used
 */
export function openChanges(args: Arguments, place: GitPlace): OpenedChanges {
  if (!args.has('changed')) return { args, changes: null };
  const inline = args.value('changed');
  const word = args.following('changed');
  const isBase =
    inline === undefined && word !== undefined && !isPath(word, place.cwd) && isCommit(place, word);
  const base = inline ?? (isBase ? word : null);
  const operands = isBase ? withoutFirst(args.operands, word) : args.operands;
  return { args: { ...args, operands }, changes: changesSince(openHistory(place, base), place.cwd) };
}

function changesSince(history: History, cwd: string): Changes {
  return {
    withNotes: async (source, result, configuration) => {
      if (!result.guide) return result;
      const before = history.before(source.absolute ?? resolve(cwd, source.path), result.text);
      if (before === null || before === result.text) return result;
      const { declared, settings } = await configuration.of(source);
      const options = { path: source.path, declared, house: settings.house };
      const read = (text: string) => createReader().read(text, options).guides;
      const notes = changedTips(read(before), read(result.text)).map(toNote);
      return notes.length === 0
        ? result
        : { ...result, findings: [...result.findings, ...notes].sort(byPlace) };
    },
    narrow: (files) =>
      files.map((file) => {
        if (file.unreadable || file.findings.length === 0) return file;
        const before = history.before(resolve(cwd, file.path), file.text);
        if (before === null) return file;
        const lines = changedLines(before, file.text);
        return { ...file, findings: file.findings.filter((finding) => touches(finding, lines)) };
      }),
  };
}

function touches({ position: { start, end } }: Finding, lines: readonly LineRange[]): boolean {
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  return lines.some(({ from, to }) => from <= last && start.line <= to);
}

/** Not a rule: it compares two versions, which no check of one text can. */
const rule = 'changed-tip';
const longest = 160;

function toNote({ tip, name, before }: ChangedTip): Finding {
  const was = before.length > longest ? `${before.slice(0, longest).trimEnd()}…` : before;
  return {
    source: 'guidepost',
    rule,
    severity: 'info',
    message:
      `The words of this tip changed, and ${name} still stands under them: readers take them for what ${name} said. ` +
      `Ask ${name}, or go back to their words: “${was.replace(/\s+/gu, ' ')}”`,
    position: tip.position,
    url: `docs/${rule}.md`,
    related: [],
    fixes: [],
  };
}

function isPath(word: string, cwd: string): boolean {
  return word.startsWith('!') || existsSync(resolve(cwd, word)) || picomatch.scan(word).isGlob;
}

function withoutFirst(operands: readonly string[], word: string): readonly string[] {
  const at = operands.indexOf(word);
  return operands.filter((_, index) => index !== at);
}
