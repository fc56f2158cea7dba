/** Is this Markdown a guide? Decided by one linear scan of the text, before anything is parsed. */
import { dialectName } from './dialect.js';
import type { HouseStyle } from './house-style.js';
import { countLabels, type LabelCount, type ScanState } from './scan.js';
import type { CountedKind, Decision, FrontMatter } from './types.js';

/** What is known of a file besides its text. */
export interface FileFacts {
  /** Any string; a name ending `.guide.md` declares a guide. */
  readonly path: string;
  /** What the configuration says; undefined when it says nothing. */
  readonly declared?: boolean | undefined;
  readonly frontMatter: FrontMatter | null;
  /** What the community decided; undefined when it decided nothing. */
  readonly house?: HouseStyle | undefined;
}

/** Pieces of an earlier version with their counts. */
export type ScanMemo = Map<string, LabelCount>;

const START: ScanState = { fence: null, comment: false };
/** Lines that start a piece; where they stand in code the piece just starts inside it. */
const PIECE_START = /^#{1,6}[ \t]/gm;

/**
 * Decides for `text` (without byte order mark).
 *
 * @param memo - counts of the version before; it is left holding those of this one
 */
export function decide(text: string, facts: FileFacts, memo: ScanMemo = new Map()): Decision {
  const declared = declaredBy(facts);
  if (declared && !declared.guide) return { ...declared, gentle: false, labelled: [], languages: ['en'] };
  const { labelled, languages } = labelledParts(
    text.slice(facts.frontMatter?.position.end.offset ?? 0),
    memo,
    dialectsOf(facts.house),
  );
  const told = [facts.frontMatter?.language, facts.house?.language].filter((one) => typeof one === 'string');
  const spoken = [...new Set(['en', ...languages, ...told])].sort();
  if (declared) return { ...declared, gentle: false, labelled, languages: spoken };
  const guide = labelled.length >= 2;
  return {
    guide,
    gentle: guide && !isFirm(labelled),
    because: guide ? 'labels' : 'too-few-labels',
    labelled,
    languages: spoken,
  };
}

/** The labelled parts of `text`, each kind once, in order of appearance, and the languages they are in. */
function labelledParts(
  text: string,
  memo: ScanMemo,
  dialects: readonly string[],
): { labelled: CountedKind[]; languages: string[] } {
  const counts = countPieces(text, memo, dialects);
  const kinds = new Set(counts.flatMap((count) => count.kinds));
  const sum = (pick: (count: LabelCount) => number): number =>
    counts.reduce((total, count) => total + pick(count), 0);
  if (sum(({ markers }) => markers.do) >= 2) kinds.add('dos');
  if (sum(({ markers }) => markers.dont) >= 2) kinds.add('donts');
  if (sum(({ spoken }) => spoken.dos) > 0 && sum(({ spoken }) => spoken.donts) > 0)
    kinds.add('dos').add('donts');
  return { labelled: [...kinds], languages: counts.flatMap(({ languages }) => languages) };
}

function countPieces(text: string, memo: ScanMemo, dialects: readonly string[]): LabelCount[] {
  const known = new Map(memo);
  memo.clear();
  let state = START;
  return piecesOf(text).map((piece) => {
    const key = `${state.fence ?? ''} ${state.comment} ${piece}`;
    const count = known.get(key) ?? countLabels(piece, state, dialects);
    memo.set(key, count);
    state = count.after;
    return count;
  });
}

function piecesOf(text: string): string[] {
  const starts = Array.from(text.matchAll(PIECE_START), ({ index }) => index).filter((index) => index > 0);
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]));
}

/** The dialect of a community as a list to add to languages. */
export function dialectsOf(house: HouseStyle | undefined): readonly string[] {
  const name = house ? dialectName(house) : null;
  return name === null ? [] : [name];
}

/** Three labelled parts, one of them responses or report options. */
function isFirm(labelled: readonly CountedKind[]): boolean {
  return labelled.length >= 3 && labelled.some((kind) => kind === 'responses' || kind === 'report');
}

function declaredBy({ path, declared, frontMatter }: FileFacts): Pick<Decision, 'guide' | 'because'> | null {
  const own = frontMatter?.guide ?? null;
  if (own !== null) return { guide: own !== false, because: 'front-matter' };
  if (declared !== undefined) return { guide: declared, because: 'configuration' };
  return /\.guide\.(?:md|markdown)$/i.test(path) ? { guide: true, because: 'file-name' } : null;
}
