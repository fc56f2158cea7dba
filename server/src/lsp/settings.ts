/** Editor settings under `guidepost`: where they come from and what of them can be used. */
import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../lint/types.js';
import { field } from './field.js';
import type { ServerHost } from './host.js';
import type { ClientProfile } from './profile.js';
import { describeError } from './describe-error.js';
import type { Log } from './session.js';

/** Editor settings under `guidepost.*`. */
export interface EditorSettings {
  readonly enable: boolean;
  /** Rule id → severity or 'off'. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The profile for folders without a configuration file of their own; null: the recommended one. */
  readonly profile: string | null;
  /** Remark's generic Markdown rules. */
  readonly markdownHygiene: boolean;
  /** What is shown between the words and above the parts. */
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly semanticTokens: boolean;
  /** Problems of guides that nobody opened. */
  readonly workspaceDiagnostics: boolean;
}

/** The present settings and the ways they change. */
export interface SettingsStore {
  current(): EditorSettings;
  /** Resolves when the client's first settings are here, or when it takes too long to give them. */
  ready(): Promise<void>;
  /** Takes what came with `initialize`. */
  start(options: unknown, profile: ClientProfile): void;
  /** Asks the client for its settings, or takes those that came with a notification. */
  update(pushed?: unknown): Promise<void>;
}

/**
 * How long the first check waits for a client that promised to answer `workspace/configuration`. Clients that do answer
 * need milliseconds, but the first seconds of a busy machine are long; what an author switched off must not flash up.
 */
const patience = 3000;

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
  let current = defaults;
  let asks = false;
  let ready = Promise.resolve();
  let openGate = (): void => undefined;
  const take = (given: unknown): void => {
    const next = readSettings(given, initial, log);
    if (same(next, current)) return;
    current = next;
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
      current = initial;
      asks = profile.hasConfiguration;
      if (asks) ready = gate(host, (open) => (openGate = open));
    },
    update: async (pushed) => {
      if (asks) await ask();
      else take(field(pushed, 'guidepost') ?? pushed);
    },
  };
}

const defaults: EditorSettings = {
  enable: true,
  rules: {},
  profile: null,
  markdownHygiene: true,
  inlayHints: true,
  codeLens: true,
  semanticTokens: true,
  workspaceDiagnostics: true,
};

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
export function readSettings(given: unknown, base: EditorSettings, log: Log): EditorSettings {
  if (given === undefined || given === null) return base;
  const wrong: string[] = [];
  if (typeof given !== 'object' || Array.isArray(given))
    wrong.push('“guidepost” must be a group of settings');
  const settings: EditorSettings = {
    enable: readSwitch(given, 'enable', base.enable, wrong),
    rules: readRules(field(given, 'rules'), base.rules, wrong),
    profile: readProfileName(field(given, 'profile'), base.profile, wrong),
    markdownHygiene: readSwitch(given, 'markdownHygiene', base.markdownHygiene, wrong),
    inlayHints: readGroup(given, 'inlayHints', base.inlayHints, wrong),
    codeLens: readGroup(given, 'codeLens', base.codeLens, wrong),
    semanticTokens: readGroup(given, 'semanticTokens', base.semanticTokens, wrong),
    workspaceDiagnostics: readGroup(given, 'workspaceDiagnostics', base.workspaceDiagnostics, wrong),
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

/** `{ "inlayHints": { "enable": false } }`, or with a dot in one key, as some clients send it. */
function readGroup(given: unknown, key: string, base: boolean, wrong: string[]): boolean {
  const value = field(field(given, key), 'enable') ?? field(given, `${key}.enable`) ?? base;
  if (typeof value === 'boolean') return value;
  wrong.push(`“guidepost.${key}.enable” must be true or false`);
  return base;
}

function readProfileName(given: unknown, base: string | null, wrong: string[]): string | null {
  const value = given ?? base;
  if (value === null || (typeof value === 'string' && profileNames.includes(value))) return value;
  wrong.push(`“guidepost.profile” must be one of ${profileNames.join(', ')}`);
  return base;
}

const profileNames: readonly string[] = ['recommended', 'strict', 'structure'];

const severities: readonly string[] = ['hint', 'info', 'warning', 'error', 'off'] satisfies (
  Severity | 'off'
)[];

function readRules(given: unknown, base: EditorSettings['rules'], wrong: string[]): EditorSettings['rules'] {
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

function same(a: EditorSettings, b: EditorSettings): boolean {
  const [left, right] = [Object.entries(a.rules), Object.entries(b.rules)];
  return (
    a.enable === b.enable &&
    a.profile === b.profile &&
    a.markdownHygiene === b.markdownHygiene &&
    a.inlayHints === b.inlayHints &&
    a.codeLens === b.codeLens &&
    a.semanticTokens === b.semanticTokens &&
    a.workspaceDiagnostics === b.workspaceDiagnostics &&
    left.length === right.length &&
    left.every(([rule, severity]) => b.rules[rule] === severity)
  );
}
