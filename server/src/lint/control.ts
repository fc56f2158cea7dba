/** The preset's last plugin: precedence, gentle reading and suppression over the messages that our rules left. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { guideFileOf, stripBom } from '../guide/index.js';
import type { GuideFile } from '../guide/types.js';
import { attach, attachedTo } from './attached.js';
import type { RawFinding } from './raw-finding.js';
import { placeOf } from './message-place.js';
import { plainSettings } from './settings.js';
import { byPlace, settleGuide, toFindings } from './settle.js';
import { inPlace, silenceOf, suppress } from './suppress.js';
import type { Rule, Severity } from './types.js';
import { findUpkeep } from './upkeep.js';
import type { Upkeep } from './upkeep-check.js';

/** What the plugin must know beside our own messages. */
export interface ControlOptions {
  /** Ids of remark-lint's rules that the preset brings: silent outside guides, info in them. */
  readonly hygiene?: readonly string[];
  /** All rules there are: without them nothing is said of comments that silence nothing or name what there is not. */
  readonly rules?: readonly Rule[];
  /** The day of the check, `YYYY-MM-DD`; left out: no comment is too old. */
  readonly today?: string | null;
}

/**
 * A remark plugin that must come after all rules: it drops the messages that shall not be shown, sets the severity that
 * `lintRule` cannot say (info, hint), and writes the fixes into the note.
 *
 * @param options the rules of the preset
 * @returns the transformer
 */
export default function guidepostControl({ hygiene = [], rules = [], today = null }: ControlOptions = {}): (
  tree: Root,
  file: VFile,
) => void {
  const context = {
    rules,
    ruleIds: [...rules.map(({ meta }) => meta.id), ...hygiene],
    settings: { ...plainSettings, today },
  };
  return (tree, file) => {
    if (file.messages.length === 0 && rules.length === 0) return;
    const read = guideFileOf(tree, file);
    const source = stripBom(String(file));
    const raw = settleGuide(file.messages.flatMap(ours));
    const silence = silenceOf(read, inPlace(read.guides), source, today);
    const upkeep = findUpkeep(raw, read, source, silence, context).map((one) => shownBy(file, one));
    const kept = raw.filter(({ rule, position }) => !silence.covers(rule, position.start));
    const isHygiene = (message: VFileMessage): boolean =>
      message.source === 'remark-lint' && hygiene.includes(message.ruleId ?? '');
    const generic = read.decision.guide ? quiet(file.messages.filter(isHygiene), read, source, today) : [];
    const others = file.messages.filter((message) => !attachedTo(message) && !isHygiene(message));
    file.messages = [...others, ...[...kept, ...upkeep].sort(byPlace).map(dress), ...generic];
  };
}

/** A message of its own for what was found about a comment. */
function shownBy(file: VFile, { rule, position, message, fixes }: Upkeep): Shown {
  const { id, severity } = rule.meta;
  const shown = file.message(message, { place: position, ruleId: id, source: 'guidepost' });
  const raw = {
    rule: id,
    meta: rule.meta,
    url: rule.url,
    severity,
    message,
    position,
    about: [position],
    related: [],
    fixes,
    guide: null,
  };
  attach(shown, raw);
  return { ...raw, shown };
}

/** Hygiene is info, and our comments silence it too. */
function quiet(
  messages: readonly VFileMessage[],
  file: GuideFile,
  source: string,
  today: string | null,
): VFileMessage[] {
  const placed = messages.map((message) => ({
    message,
    rule: message.ruleId ?? '',
    position: placeOf(message),
  }));
  return suppress(placed, file, source, today).map(({ message }) => {
    if (message.fatal !== true) message.fatal = undefined;
    return message;
  });
}

type Shown = RawFinding & { readonly shown: VFileMessage };

/** The level `error` in a remark configuration wins over the rule's own severity. */
function ours(shown: VFileMessage): Shown[] {
  const raw = attachedTo(shown);
  if (!raw) return [];
  return [{ ...raw, severity: shown.fatal === true ? 'error' : raw.severity, shown }];
}

/** Gives a message what `lintRule` cannot say. */
function dress(raw: Shown): VFileMessage {
  const message = raw.shown;
  message.ruleId = raw.rule;
  message.url = raw.url;
  message.fatal = fatalOf(raw.severity);
  const titles = toFindings([raw]).flatMap((finding) => finding.fixes.map((fix) => `- ${fix.title}`));
  if (titles.length > 0) message.note = `Ways to mend it:\n\n${titles.join('\n')}`;
  attach(message, raw);
  return message;
}

function fatalOf(severity: Severity): boolean | undefined {
  if (severity === 'error') return true;
  return severity === 'warning' ? false : undefined;
}
