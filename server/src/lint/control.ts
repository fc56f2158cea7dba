/** The preset's last plugin: precedence, gentle reading and suppression over the messages that our rules left. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { guideFileOf, stripBom } from '../guide/index.js';
import type { GuideFile } from '../guide/types.js';
import { attach, attachedTo } from './attached.js';
import type { RawFinding } from './raw-finding.js';
import { placeOf } from './message-place.js';
import { suppress } from './suppress.js';
import { settleRaw, toFindings } from './settle.js';
import type { Severity } from './types.js';

/** What the plugin must know beside our own messages. */
export interface ControlOptions {
  /** Ids of remark-lint's rules that the preset brings: silent outside guides, info in them. */
  readonly hygiene?: readonly string[];
}

/**
 * A remark plugin that must come after all rules: it drops the messages that shall not be shown, sets the severity that
 * `lintRule` cannot say (info, hint), and writes the fixes into the note.
 *
 * @param options the hygiene rules of the preset
 * @returns the transformer
 */
export default function guidepostControl({ hygiene = [] }: ControlOptions = {}): (
  tree: Root,
  file: VFile,
) => void {
  return (tree, file) => {
    if (file.messages.length === 0) return;
    const read = guideFileOf(tree, file);
    const source = stripBom(String(file));
    const kept = settleRaw(file.messages.flatMap(ours), read, source);
    const isHygiene = (message: VFileMessage): boolean =>
      message.source === 'remark-lint' && hygiene.includes(message.ruleId ?? '');
    const generic = read.decision.guide ? quiet(file.messages.filter(isHygiene), read, source) : [];
    const others = file.messages.filter((message) => !attachedTo(message) && !isHygiene(message));
    file.messages = [...others, ...kept.map(dress), ...generic];
  };
}

/** Hygiene is info, and our comments silence it too. */
function quiet(messages: readonly VFileMessage[], file: GuideFile, source: string): VFileMessage[] {
  const placed = messages.map((message) => ({
    message,
    rule: message.ruleId ?? '',
    position: placeOf(message),
  }));
  return suppress(placed, file, source).map(({ message }) => {
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
