/** Checks documents and remembers the last answer for each, keyed on version and settings. */
import { largestUnasked } from '../guide/size.js';
import type { GuideFile } from '../guide/types.js';
import type { Finding } from '../lint/types.js';
import type { Checked } from './checked.js';
import { createTextMap } from './convert.js';
import type { DocumentLinter, Host, LaterDocumentLinter, Rooms, Settings, Snapshot } from './types.js';

/** Checks documents; one for each service. */
export interface Checker {
  /** The document as checked: from memory when nothing changed since; `asked` checks a large one too. */
  check(snapshot: Snapshot, settings: Settings, asked?: boolean): Checked;
  /** Adds what waits until nobody types; resolves to true when that changed what is to be shown. */
  addLater(snapshot: Snapshot, settings: Settings): Promise<boolean>;
  /** Drops everything known about a document. */
  forget(uri: string): void;
}

interface Entry {
  readonly linter: DocumentLinter;
  /** Tells apart the lives of a document that was closed and opened again. */
  readonly life: number;
  checked?: Checked;
  /** Made when there first is something to do for it. */
  later?: Promise<LaterDocumentLinter>;
  laterDone?: boolean;
}

/**
 * Makes a checker.
 * @param host gives the clock
 * @param rooms give the linter and the generic rules
 */
export function createChecker(host: Host, rooms: Rooms): Checker {
  const entries = new Map<string, Entry>();
  let lives = 0;
  const entryOf = (uri: string): Entry => {
    const known = entries.get(uri);
    if (known) return known;
    const entry: Entry = { linter: rooms.createLinter(), life: ++lives };
    entries.set(uri, entry);
    return entry;
  };
  const checker: Checker = {
    check: (snapshot, settings, asked = false) => {
      const entry = entryOf(snapshot.uri);
      const known = entry.checked;
      if (known && isCurrent(known, snapshot, settings) && !(asked && known.result.tooLarge)) return known;
      entry.checked = run(host, entry, snapshot, settings, asked);
      entry.laterDone = false;
      return entry.checked;
    },
    addLater: async (snapshot, settings) => {
      const checked = checker.check(snapshot, settings);
      const entry = entryOf(snapshot.uri);
      if (entry.laterDone || !checked.result.decision.guide) return false;
      entry.laterDone = true;
      entry.later ??= rooms.createLater(entry.linter);
      const findings = await findLater(host, await entry.later, checked);
      if (entry.checked !== checked || findings.length === 0) return false;
      entry.checked = withFindings(checked, findings);
      return true;
    },
    forget: (uri) => void entries.delete(uri),
  };
  return checker;
}

function isCurrent(known: Checked, snapshot: Snapshot, settings: Settings): boolean {
  return (
    known.snapshot.version === snapshot.version &&
    known.settings.revision === settings.revision &&
    known.snapshot.text === snapshot.text
  );
}

function run(host: Host, entry: Entry, snapshot: Snapshot, settings: Settings, asked: boolean): Checked {
  const map = createTextMap(snapshot.text);
  const id = `${entry.life}.${snapshot.version}.${settings.revision}`;
  const tooLarge = snapshot.text.length > largestUnasked && !asked;
  const { given } = settings;
  if (given) return { snapshot, settings, map, id, result: { ...noGuide(), findings: given } };
  if (tooLarge || !settings.enable || !isMarkdown(snapshot)) {
    const file = isMarkdown(snapshot) ? unread('too-few-labels') : unread('not-markdown');
    const result = {
      file,
      decision: file.decision,
      findings: [],
      tooLarge: tooLarge && settings.enable,
      ms: 0,
    };
    return { snapshot, settings, map, id: tooLarge ? `${id}.large` : id, result };
  }
  const started = host.now();
  const checked = entry.linter.check(map.text, {
    path: pathOf(snapshot.uri),
    declared: settings.declared,
    settings: settings.lint,
  });
  const { decision, findings } = checked;
  const ms = host.now() - started;
  const result = {
    // Put together only for the features that look at the guides.
    get file() {
      return checked.file;
    },
    decision,
    findings,
    tooLarge,
    ms,
  };
  return { snapshot, settings, map, id, result };
}

function isMarkdown(snapshot: Snapshot): boolean {
  return snapshot.languageId.toLowerCase() === 'markdown';
}

function noGuide(): Omit<Checked['result'], 'findings'> {
  const file = unread('not-markdown');
  return { file, decision: file.decision, tooLarge: false, ms: 0 };
}

function unread(because: 'too-few-labels' | 'not-markdown'): GuideFile {
  return {
    decision: { guide: false, gentle: false, because, labelled: [], languages: ['en'] },
    guides: [],
    directives: [],
    frontMatter: null,
  };
}

async function findLater(
  host: Host,
  later: LaterDocumentLinter,
  { snapshot, settings, map }: Checked,
): Promise<readonly Finding[]> {
  const { findings, failure } = await later.check(map.text, {
    path: pathOf(snapshot.uri),
    declared: settings.declared,
    settings: settings.lint,
    hygiene: settings.markdownHygiene,
  });
  if (failure !== null)
    host.log(
      'error',
      `The generic Markdown rules failed on ${snapshot.uri}: ${failure instanceof Error ? failure.message : 'for no reason given'}`,
    );
  return findings;
}

function withFindings(checked: Checked, more: readonly Finding[]): Checked {
  const findings = [...checked.result.findings, ...more].sort(byPlace);
  return { ...checked, id: `${checked.id}.h`, result: { ...checked.result, findings } };
}

function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.position.start, b.position.start];
  return left.line - right.line || left.column - right.column;
}

/** The path part of any URI, so that the name of the file can be seen; never throws. */
export function pathOf(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '').replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
