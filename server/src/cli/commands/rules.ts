import type { Rule } from '../../lint/types.js';
import { rules as allRules } from '../../rules/index.js';
import { profiles } from '../../rules/profiles.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { UsageError } from '../usage-error.js';

/** `guidepost rules`: lists the rules. */
export const rules: Command = {
  name: 'rules',
  summary: 'List the rules, how grave each is and whether it has a fix.',
  operands: '',
  options: {
    format: {
      type: 'string',
      value: 'FORM',
      values: ['pretty', 'json'],
      help: 'How to print them (default pretty).',
    },
  },
  notes: [],
  run: (args, io) => {
    if (args.operands.length > 0) throw new UsageError('rules takes no paths.');
    io.stdout.write(args.value('format') === 'json' ? asJson(allRules) : asTable(allRules));
    return Promise.resolve(exitCodes.clean);
  },
};

function asJson(list: readonly Rule[]): string {
  const entries = list.map(({ meta, url }) => ({
    id: meta.id,
    group: meta.group,
    severity: meta.severity,
    fixable: meta.fix,
    docs: url,
    profiles: profilesOf(meta),
    options: meta.options ?? {},
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** What each profile makes of a rule; `off` or a severity. */
function profilesOf(meta: Rule['meta']): Readonly<Record<string, string>> {
  const usual = meta.off ? 'off' : meta.severity;
  const entries = Object.entries(profiles).map(([name, profile]) => {
    const severity = profile.rules[meta.id] ?? 'default';
    return [name, severity === 'default' ? usual : severity] as const;
  });
  return Object.fromEntries(entries);
}

function asTable(list: readonly Rule[]): string {
  const rows = list.map(({ meta }) => [
    meta.group,
    meta.id,
    meta.off ? `${meta.severity}, off` : meta.severity,
    fixWords(meta.fix),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function fixWords(fix: Rule['meta']['fix']): string {
  if (fix === null) return '';
  return fix === 'safe' ? 'mended by guidepost fix' : 'suggests a fix';
}
