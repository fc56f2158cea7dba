/** Checks one document: reads it, runs the rules, keeps what shall be shown. */
import {
  createReader,
  fileOf,
  shift,
  stripBom,
  type Place,
  type PlacedFile,
  type PlacedGuide,
  type ReadOptions,
} from '../guide/index.js';
import type { Decision, Guide, GuideFile } from '../guide/types.js';
import type { RawFinding } from './raw-finding.js';
import { runOverFile, runOverGuide } from './run-rule.js';
import { byPlace, settleGuide, toFindings } from './settle.js';
import { suppress } from './suppress.js';
import type { Finding, Rule, Severity } from './types.js';

/** How a document is read and which rules speak how loud. */
export interface LintOptions extends ReadOptions {
  /** Rule id → the severity of all its findings, or off. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** What a check gives: the file as read, and the findings by position. */
export interface LintResult {
  readonly decision: Decision;
  /** Put together when first asked for: an editor that only shows findings never does. */
  readonly file: GuideFile;
  readonly findings: readonly Finding[];
}

/** Checks the versions of one document, one after another. */
export interface Linter {
  readonly check: (text: string, options: LintOptions) => LintResult;
}

/**
 * Makes a linter for one document; it holds the reader that remembers unchanged sections, and the findings of unchanged
 * guides.
 *
 * @param rules the rules to run
 * @returns the linter; its `check` never throws
 */
export function createLinter(rules: readonly Rule[]): Linter {
  const reader = createReader();
  const memo: FindingMemo = new WeakMap();
  return {
    check: (text, options) => {
      const source = stripBom(text);
      const placed = reader.readPlaced(source, options);
      let file: GuideFile | null = null;
      const whole = (): GuideFile => (file ??= fileOf(placed));
      const findings = lintPlaced(rules, placed, whole, source, options.severities ?? NO_CHANGES, memo);
      return {
        decision: placed.decision,
        findings,
        get file() {
          return whole();
        },
      };
    },
  };
}

type Severities = NonNullable<LintOptions['severities']>;

/** One value, so that what is remembered under it is found again. */
const NO_CHANGES: Severities = {};

/** What was found in a guide that did not change, and where it stood; positions of the guide and of the file. */
interface Remembered {
  readonly severities: Severities;
  readonly own: readonly Finding[];
  readonly place: Place;
  readonly placed: readonly Finding[];
}

type FindingMemo = WeakMap<Guide, Remembered>;

function lintPlaced(
  rules: readonly Rule[],
  file: PlacedFile,
  whole: () => GuideFile,
  source: string,
  severities: Severities,
  memo: FindingMemo,
): readonly Finding[] {
  if (!file.decision.guide) return [];
  const active = rules.filter((rule) => severities[rule.meta.id] !== 'off');
  const guideRules = active.filter((rule) => rule.meta.over !== 'file');
  const found = file.guides.flatMap((placed) => lintGuide(guideRules, placed, source, severities, memo));
  const fileRules = active.filter((rule) => rule.meta.over === 'file');
  const overFile = fileRules.flatMap((rule) => runOverFile(rule, whole(), { source, options: {} }));
  const all = [...found, ...settled(overFile, severities)].sort(byPlace);
  const { directives, frontMatter } = file;
  const seen = {
    directives,
    frontMatter,
    get guides() {
      return whole().guides;
    },
  };
  return suppress(all, seen, source);
}

function lintGuide(
  rules: readonly Rule[],
  { guide, place, end }: PlacedGuide,
  source: string,
  severities: Severities,
  memo: FindingMemo,
): readonly Finding[] {
  const known = memo.get(guide);
  const same = known?.severities === severities ? known : undefined;
  if (same?.place.offset === place.offset && same.place.line === place.line) return same.placed;
  const own = same?.own ?? findingsOf(rules, guide, source.slice(place.offset, end), severities);
  const placed = shift(own, place);
  memo.set(guide, { severities, own, place, placed });
  return placed;
}

function findingsOf(
  rules: readonly Rule[],
  guide: Guide,
  source: string,
  severities: Severities,
): readonly Finding[] {
  const raw = rules.flatMap((rule) => runOverGuide(rule, guide, { source, options: {} }));
  return settled(raw, severities);
}

function settled(raw: readonly RawFinding[], severities: Severities): readonly Finding[] {
  return toFindings(settleGuide(raw.map((one) => withSeverity(one, severities))));
}

function withSeverity(raw: RawFinding, severities: Severities): RawFinding {
  const severity = severities[raw.rule];
  return severity && severity !== 'off' ? { ...raw, severity } : raw;
}
