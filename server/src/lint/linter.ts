/** Checks one document: reads it, runs the rules, keeps what shall be shown. */
import {
  createReader,
  fileOf,
  shift,
  stripBom,
  type Place,
  type PlacedFile,
  type PlacedGuide,
  type Reader,
  type ReadOptions,
} from '../guide/index.js';
import { oncePerValue } from '../guide/remember.js';
import type { Decision, Guide, GuideFile } from '../guide/types.js';
import { hygieneIds } from './hygiene-ids.js';
import type { RawFinding } from './raw-finding.js';
import { createMemory, type Recall } from './recall.js';
import { runOverFile, runOverGuide } from './run-rule.js';
import { byPlace, settleGuide, toFindings } from './settle.js';
import { isQuiet, silenceOf } from './suppress.js';
import { createSilence, type SilentParts } from './silent-parts.js';
import { isActive, optionsOf, plainSettings, type LintSettings } from './settings.js';
import type { Finding, Rule, RuleContext } from './types.js';
import { findUpkeep } from './upkeep.js';
import type { Upkeep } from './upkeep-check.js';

/** How a document is read and which rules speak how loud. */
export interface LintOptions extends ReadOptions {
  /** Left out: nobody configured anything. */
  readonly settings?: LintSettings | undefined;
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
  /** For another linter of the same document: what is read once need not be read again. */
  readonly reader: Reader;
  readonly check: (text: string, options: LintOptions) => LintResult;
}

/**
 * Makes a linter for one document; it holds the reader that remembers unchanged sections, and the findings of unchanged
 * guides.
 *
 * @param rules the rules to run
 * @param reader the reader of another linter of the same document
 * @returns the linter; its `check` never throws
 */
export function createLinter(rules: readonly Rule[], reader: Reader = createReader()): Linter {
  const memo: FindingMemo = new WeakMap();
  const memory = createMemory();
  const silence = createSilence();
  const activeUnder = oncePerValue((settings: LintSettings) => activeOf(rules, settings));
  const ruleIds = [...rules.map(({ meta }) => meta.id), ...hygieneIds];
  return {
    reader,
    check: (text, { settings = plainSettings, ...options }) => {
      const source = stripBom(text);
      const placed = reader.readPlaced(source, { house: settings.house, ...options });
      let file: GuideFile | null = null;
      const whole = (): GuideFile => (file ??= fileOf(placed));
      const { recall } = memory;
      const findings = lintPlaced(
        {
          rules,
          active: activeUnder(settings),
          ruleIds,
          source,
          settings,
          memo,
          recall,
          silent: silence(settings, placed.originOf),
        },
        placed,
        whole,
      );
      memory.turn();
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

/** A rule that speaks, with its options. */
interface ActiveRule {
  readonly rule: Rule;
  readonly options: RuleContext['options'];
}

function activeOf(rules: readonly Rule[], settings: LintSettings): readonly ActiveRule[] {
  return rules
    .filter((rule) => isActive(rule, settings) && !rule.meta.reportedElsewhere)
    .map((rule) => ({ rule, options: optionsOf(rule, settings.options[rule.meta.id]) }));
}

/** One check of one text. */
interface Check {
  readonly rules: readonly Rule[];
  /** Those of them that speak. */
  readonly active: readonly ActiveRule[];
  readonly ruleIds: readonly string[];
  readonly source: string;
  readonly settings: LintSettings;
  readonly memo: FindingMemo;
  readonly recall: Recall;
  readonly silent: SilentParts;
}

/** What was found in a guide that did not change, and where it stood; positions of the guide and of the file. */
interface Remembered {
  readonly settings: LintSettings;
  readonly own: readonly Finding[];
  readonly place: Place;
  readonly placed: readonly Finding[];
}

type FindingMemo = WeakMap<Guide, Remembered>;

function lintPlaced(check: Check, file: PlacedFile, whole: () => GuideFile): readonly Finding[] {
  if (!file.decision.guide) return [];
  const { decision, directives, frontMatter } = file;
  const seen: GuideFile = {
    decision,
    directives,
    frontMatter,
    get guides() {
      return whole().guides;
    },
  };
  const language = file.guides[0]?.guide.language ?? 'en';
  const found = file.guides.flatMap((placed) => lintGuide(check, placed));
  const all = [...found, ...lintFile(check, seen, language)].sort(byPlace);
  return isQuiet(file) ? all : heard(all, file, check);
}

/** What the author did not silence, and what is wrong with the comments that silence. */
function heard(all: readonly Finding[], file: PlacedFile, check: Check): readonly Finding[] {
  const { source, settings } = check;
  const silence = silenceOf(file, file.guides, source, settings.today);
  const kept = all.filter(({ rule, position }) => !silence.covers(rule, position.start));
  const upkeep = findUpkeep(all, file, source, silence, check).map((one) => ofUpkeep(one, settings));
  return upkeep.length === 0 ? kept : [...kept, ...upkeep].sort(byPlace);
}

function ofUpkeep({ rule, position, message, fixes }: Upkeep, { severities }: LintSettings): Finding {
  const { id, severity: own } = rule.meta;
  const configured = severities[id];
  const severity = configured && configured !== 'off' ? configured : own;
  return { source: 'guidepost', rule: id, severity, message, position, url: rule.url, related: [], fixes };
}

function lintFile(check: Check, file: GuideFile, language: string): readonly Finding[] {
  const raw = check.active
    .filter(({ rule }) => rule.meta.over === 'file')
    .flatMap((one) => runOverFile(one.rule, file, contextOf(check, one, check.source, language)));
  return settled(raw, check.settings);
}

function lintGuide(check: Check, { guide, place, end }: PlacedGuide): readonly Finding[] {
  const { settings, memo } = check;
  const known = memo.get(guide);
  const same = known?.settings === settings ? known : undefined;
  if (same?.place.offset === place.offset && same.place.line === place.line) return same.placed;
  const own = same?.own ?? findingsOf(check, guide, check.source.slice(place.offset, end));
  const placed = shift(own, place);
  memo.set(guide, { settings, own, place, placed });
  return placed;
}

function findingsOf(check: Check, guide: Guide, source: string): readonly Finding[] {
  const raw = check.active.flatMap((one) =>
    runOverGuide(one.rule, guide, contextOf(check, one, source, guide.language), check.silent),
  );
  return settled(raw, check.settings);
}

function contextOf(
  { settings, ruleIds, recall }: Check,
  { options }: ActiveRule,
  source: string,
  language: string,
): RuleContext {
  const { house, today } = settings;
  return { source, language, house, today, ruleIds, recall, options };
}

function settled(raw: readonly RawFinding[], settings: LintSettings): readonly Finding[] {
  return toFindings(settleGuide(raw.map((one) => withSeverity(one, settings))));
}

function withSeverity(raw: RawFinding, { severities }: LintSettings): RawFinding {
  const severity = severities[raw.rule];
  return severity && severity !== 'off' ? { ...raw, severity } : raw;
}
