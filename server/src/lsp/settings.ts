/** Editor settings under `guidepost`: where they come from and what of them can be used. */
import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../lint/types.js';
import type { Settings } from '../service/types.js';
import type { ServerHost } from './host.js';
import { field } from './field.js';
import type { ClientProfile } from './profile.js';
import { describeError } from './describe-error.js';
import type { Log } from './session.js';

/** The present settings and the ways they change. */
export interface SettingsStore {
  current(): Settings;
  /** Resolves when the client's first settings are here, or when it takes too long to give them. */
  ready(): Promise<void>;
  /** Takes what came with `initialize`. */
  start(options: unknown, profile: ClientProfile): void;
  /** Asks the client for its settings, or takes those that came with a notification. */
  update(pushed?: unknown): Promise<void>;
}

/** How long the first check waits for a client that promised to answer `workspace/configuration`. */
const patience = 500;

/**
 * Makes the settings of a session.
 * @param changed called when settings differ from those before
 */
export function createSettings(
  connection: Connection,
  host: ServerHost,
  log: Log,
  changed: () => void,
): SettingsStore {
  let initial = defaults;
  let current: Settings = { ...defaults, revision: 0 };
  let asks = false;
  let ready = Promise.resolve();
  let openGate = (): void => undefined;
  const take = (given: unknown): void => {
    const next = readSettings(given, initial, log);
    if (same(next, current)) return;
    current = { ...next, revision: current.revision + 1 };
    changed();
  };
  const ask = async (): Promise<void> => {
    try {
      take(await connection.workspace.getConfiguration('guidepost'));
    } catch (error) {
      log('warn', `The editor did not give its settings; the former ones stay: ${describeError(error)}`);
    }
    openGate();
  };
  return {
    current: () => current,
    ready: () => ready,
    start: (options, profile) => {
      initial = readSettings(field(options, 'guidepost') ?? options, defaults, log);
      current = { ...initial, revision: 0 };
      asks = profile.hasConfiguration;
      if (asks) ready = gate(host, (open) => (openGate = open));
    },
    update: async (pushed) => {
      if (asks) await ask();
      else take(field(pushed, 'guidepost') ?? pushed);
    },
  };
}

type Values = Omit<Settings, 'revision'>;

const defaults: Values = { enable: true, rules: {}, markdownHygiene: true };

/** A promise that its opener or the clock resolves. */
function gate(host: ServerHost, give: (open: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const callOff = host.later(resolve, patience);
    give(() => {
      callOff();
      resolve();
    });
  });
}

/** Takes what is right and leaves the rest at `base`; all that is wrong is told in one line. */
export function readSettings(given: unknown, base: Values, log: Log): Values {
  if (given === undefined || given === null) return base;
  const wrong: string[] = [];
  if (typeof given !== 'object' || Array.isArray(given))
    wrong.push('“guidepost” must be a group of settings');
  const settings: Values = {
    enable: readSwitch(given, 'enable', base.enable, wrong),
    rules: readRules(field(given, 'rules'), base.rules, wrong),
    markdownHygiene: readSwitch(given, 'markdownHygiene', base.markdownHygiene, wrong),
  };
  if (wrong.length > 0) log('warn', `Some Guidepost settings were left out: ${wrong.join('; ')}.`);
  return settings;
}

function readSwitch(given: unknown, key: string, base: boolean, wrong: string[]): boolean {
  const value = field(given, key) ?? base;
  if (typeof value === 'boolean') return value;
  wrong.push(`“guidepost.${key}” must be true or false`);
  return base;
}

const severities: readonly string[] = ['hint', 'info', 'warning', 'error', 'off'] satisfies (
  Severity | 'off'
)[];

function readRules(given: unknown, base: Settings['rules'], wrong: string[]): Settings['rules'] {
  if (given === undefined || given === null) return base;
  if (typeof given !== 'object' || Array.isArray(given)) {
    wrong.push('“guidepost.rules” must name rules with their severity');
    return base;
  }
  const rules: Record<string, Severity | 'off'> = { ...base };
  for (const [rule, severity] of Object.entries(given)) {
    if (isSeverity(severity)) rules[rule] = severity;
    else wrong.push(`“guidepost.rules.${rule}” must be one of ${severities.join(', ')}`);
  }
  return rules;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && severities.includes(value);
}

function same(a: Values, b: Values): boolean {
  const [left, right] = [Object.entries(a.rules), Object.entries(b.rules)];
  return (
    a.enable === b.enable &&
    a.markdownHygiene === b.markdownHygiene &&
    left.length === right.length &&
    left.every(([rule, severity]) => b.rules[rule] === severity)
  );
}
