/** Findings of a file that is not open: the same as those of an open one after a pause, and as those of `guidepost check`. */
import { largestUnasked } from '../guide/size.js';
import type { Diagnostic } from 'vscode-languageserver-types';
import { stripBom } from '../guide/text.js';
import { unreadableFinding } from '../lint/file-finding.js';
import { byPlace } from '../lint/settle.js';
import type { Finding } from '../lint/types.js';
import type { GuideFile } from '../guide/types.js';
import { pathOf } from './checker.js';
import type { ReviewResult } from '../protocol.js';
import type { Looked } from '../review/model.js';
import { createTextMap } from './convert.js';
import { diagnosticOf } from './diagnostics.js';
import type { ClosedFile } from './library-facts.js';
import type { ReviewWish } from './review.js';
import type { ClientFeatures, Host, Rooms } from './types.js';

/** A file that is not open, with what the editor's settings say of remark's generic rules. */
export interface CheckedFile extends ClosedFile {
  readonly hygiene: boolean;
  /** Lets others go first, between the two halves of the work. */
  readonly pause?: () => Promise<void>;
}

/** What a file came to. */
export interface ClosedResult {
  /** Null where the text is too large to be read unasked. */
  readonly file: GuideFile | null;
  readonly findings: readonly Finding[];
}

/** What is shown of a file. */
export interface ClosedReport {
  /** Names the findings by what they say, so that nothing needs to be kept of them; null when there are none. */
  readonly id: string | null;
  readonly items: Diagnostic[];
}

/** What the service does for files that are not open; nothing of it is kept. */
export interface ClosedFiles {
  /** Checks a file with every rule and, where it is a guide, with those that come later. */
  check(file: CheckedFile): Promise<ClosedResult>;
  /** The same, as it is shown. */
  report(file: CheckedFile, client: ClientFeatures): Promise<ClosedReport>;
  /** The same, as reviewers see it. */
  review(file: CheckedFile, path: string): Promise<Looked>;
  /** A file that cannot be read, as reviewers see it. */
  reviewUnreadable(path: string, reason: string): Looked;
  /** The page for reviewers. */
  reviewPage(looked: readonly Looked[], wish: ReviewWish): Promise<ReviewResult>;
  /** What is shown of a file that cannot be read. */
  unreadable(uri: string, reason: string, client: ClientFeatures): ClosedReport;
}

/**
 * Makes the part of a service that looks at files.
 * @param host takes what goes wrong
 * @param rooms give the linter and the generic rules
 */
export function createClosedFiles(host: Host, rooms: Rooms): ClosedFiles {
  const check = (file: CheckedFile): Promise<ClosedResult> => checkFile(host, rooms, file);
  return {
    check,
    report: async (file, client) => reportOf(file, (await check(file)).findings, client),
    review: async (file, path) => {
      const { file: read, findings } = await check(file);
      const guide = read?.decision.guide ?? false;
      return { result: { path, guide, text: stripBom(file.text), findings }, file: read };
    },
    reviewUnreadable: (path, reason) => ({
      result: { path, guide: false, text: '', findings: [unreadableFinding(reason)] },
      file: null,
    }),
    reviewPage: async (looked, wish) => (await import('./review.js')).getReview(looked, wish),
    unreadable: (uri, reason, client) => reportOf({ uri, text: '' }, [unreadableFinding(reason)], client),
  };
}

async function checkFile(
  host: Host,
  rooms: Rooms,
  { uri, text: source, settings: { lint, declared }, hygiene, pause }: CheckedFile,
): Promise<ClosedResult> {
  if (source.length > largestUnasked) return { file: null, findings: [] };
  const text = stripBom(source);
  const options = { path: pathOf(uri), declared, settings: lint };
  const linter = rooms.createLinter();
  const { decision, file, findings } = linter.check(text, options);
  if (!decision.guide) return { file, findings };
  await pause?.();
  const later = await (await rooms.createLater(linter)).check(text, { ...options, hygiene });
  if (later.failure !== null) host.log('error', `The generic Markdown rules failed on ${uri}.`);
  return { file, findings: [...findings, ...later.findings].sort(byPlace) };
}

function reportOf(
  { uri, text }: Pick<CheckedFile, 'uri' | 'text'>,
  findings: readonly Finding[],
  client: ClientFeatures,
): ClosedReport {
  const map = createTextMap(stripBom(text));
  const items = findings.map((finding, index) => diagnosticOf(map, uri, finding, index, client));
  return { id: items.length === 0 ? null : nameOf(JSON.stringify(items)), items };
}

/** Two numbers of 32 bits (FNV-1a and a sum with other primes) and the length: short, and the same for the same words. */
function nameOf(words: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < words.length; index++) {
    const unit = words.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b) ^ (two >>> 13);
  }
  return [words.length, one >>> 0, two >>> 0].map((number) => number.toString(36)).join('.');
}
