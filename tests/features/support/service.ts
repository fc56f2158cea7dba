/** A language service with one document, for the feature tests. */
import { plainSettings, type LintSettings } from '../../../server/src/lint/settings.js';
import type { Finding, Severity } from '../../../server/src/lint/types.js';
import {
  createLanguageService,
  type DocumentState,
  type LanguageService,
} from '../../../server/src/service/index.js';
import type { ClientFeatures, Rooms, Settings } from '../../../server/src/service/types.js';

/** A client that can do everything. */
export const ableClient: ClientFeatures = {
  relatedInformation: true,
  documentChanges: true,
  confirmsEdits: true,
  nestedSymbols: true,
  lineFoldingOnly: true,
  foldingLimit: null,
  markdownHover: true,
  definitionLinks: true,
  showsPlaces: true,
  followsLinks: false,
  home: 'file:///guidepost/',
};

/** The poorest client that the protocol allows. */
export const poorClient: ClientFeatures = {
  relatedInformation: false,
  documentChanges: false,
  confirmsEdits: false,
  nestedSymbols: false,
  lineFoldingOnly: false,
  foldingLimit: null,
  markdownHover: false,
  definitionLinks: false,
  showsPlaces: false,
  followsLinks: false,
  home: null,
};

export const uri = 'file:///guides/sample.md';

/** A document open in a service of its own. */
export interface Opened {
  readonly service: LanguageService;
  readonly state: DocumentState;
  readonly text: string;
}

/** What a test may set. */
export interface OpenOptions {
  readonly settings?: Partial<Settings> & { readonly rules?: LintSettings['severities'] };
  readonly uri?: string;
  readonly languageId?: string;
  readonly rooms?: Rooms;
}

/** The settings of somebody who set nothing but severities. */
export function settingsWith(severities: LintSettings['severities'] = {}): Settings {
  return { revision: 0, enable: true, lint: { ...plainSettings, severities }, markdownHygiene: true };
}

/** Opens a text. */
export function open(text: string, options: OpenOptions = {}): Opened {
  const service = createLanguageService({ now: () => 0, log: (_, message) => fail(message) }, options.rooms);
  const snapshot = {
    uri: options.uri ?? uri,
    version: 1,
    text,
    languageId: options.languageId ?? 'markdown',
  };
  const { rules = {}, ...settings } = options.settings ?? {};
  return { service, state: { snapshot, settings: { ...settingsWith(rules), ...settings } }, text };
}

/** The findings of a text. */
export function findingsOf(text: string, options: OpenOptions = {}): readonly Finding[] {
  const { service, state } = open(text, options);
  return service.check(state).findings;
}

/** The rules that speak about a text, in order of place. */
export function rulesOf(text: string): string[] {
  return findingsOf(text).map((finding) => finding.rule);
}

const decision = {
  guide: true,
  gentle: false,
  because: 'labels',
  labelled: ['dos', 'tips'],
  languages: ['en'],
} as const;

/** Rooms with given findings in place of the real linter's. */
export function roomsWith(findings: readonly Finding[], later: readonly Finding[] = []): Rooms {
  return {
    createLinter: () => ({
      check: () => ({
        decision,
        file: { decision, guides: [], directives: [], frontMatter: null },
        findings,
      }),
    }),
    createLater: () =>
      Promise.resolve({
        check: (_, { hygiene: wanted }) =>
          Promise.resolve({ findings: wanted === false ? [] : later, failure: null }),
      }),
  };
}

/** A finding on one line, made by hand. */
export function finding(
  rule: string,
  line: number,
  severity: Severity = 'warning',
  from = 1,
  to = 2,
): Finding {
  const position = { start: { line, column: from, offset: 0 }, end: { line, column: to, offset: 1 } };
  const url = `https://example.org/${rule}`;
  return {
    source: 'guidepost',
    rule,
    severity,
    message: `About ${rule}.`,
    position,
    url,
    related: [],
    fixes: [],
  };
}

function fail(message: string): never {
  throw new Error(message);
}
