/** LSP feature: hover — what is wrong here, who is named, and which do answers which don't. */
import { t } from '@vscode/l10n';
import type { Hover, Position, Range } from 'vscode-languageserver-types';
import { pageUrl } from '../lint/rule-url.js';
import type { Finding } from '../lint/types.js';
import type { Guide, Practice } from '../guide/types.js';
import type { Library } from '../workspace/library.js';
import { namePlaces, personKeys } from '../workspace/people.js';
import { guideAt, holds, type Checked } from './checked.js';
import { contributorCard } from './contributor-card.js';
import { contains } from './convert.js';
import { markup } from './kinds.js';
import { nameAt } from './navigation.js';
import type { RuleHelp } from './rule-help.js';
import type { ClientFeatures } from './types.js';
import { escapeMarkdown, evidenceInWords } from './words.js';

/** What is known beside the document. */
export interface HoverKnowledge {
  /** All guides; null where nobody is named at the place. */
  readonly library?: Library | null;
  /** The help on rules that found something there; of those that are missing the message is said again. */
  readonly help?: ReadonlyMap<string, RuleHelp>;
}

/** Gives the help for a place; null when there is nothing to say. */
export function getHover(
  checked: Checked,
  position: Position,
  client: ClientFeatures,
  { library = null, help = new Map() }: HoverKnowledge = {},
): Hover | null {
  const { map } = checked;
  const findings = findingsAt(checked, position);
  const offset = map.offsetAt(position);
  const guide = guideAt(checked, offset);
  const practice = guide?.practices.find((one) => holds(one, offset));
  const speaker = client.markdownHover ? markdown : plain;
  const name = library && nameAt(namePlaces(checked.result.file, map.text), map.text, offset);
  const sections = [
    ...(library && name ? personHelp(checked, name.name, library, speaker) : []),
    ...findings.map((finding) => ruleHelp(finding, help.get(finding.rule), speaker, client.home)),
    ...(guide && practice ? pairHelp(guide, practice, speaker) : []),
  ];
  if (sections.length === 0) return null;
  return {
    contents: {
      kind: client.markdownHover ? markup.markdown : markup.plain,
      value: sections.join(client.markdownHover ? '\n\n---\n\n' : '\n\n'),
    },
    range: name ? map.rangeOf(name.start, name.end) : rangeFor(checked, findings, practice),
  };
}

/** Gives the ids of the rules that found something at a place. */
export function rulesAt(checked: Checked, position: Position): string[] {
  return [...new Set(findingsAt(checked, position).map(({ rule }) => rule))];
}

function findingsAt({ result, map }: Checked, position: Position): readonly Finding[] {
  return result.findings.filter((one) => contains(map.range(one.position), position));
}

/** How words, stress and links are written. */
interface Speaker {
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, url: string) => string;
}

const markdown: Speaker = {
  words: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  link: (text, url) => `[${escapeMarkdown(text)}](${url})`,
};

const plain: Speaker = {
  words: (text) => text,
  strong: (text) => text,
  link: (text, url) => `${text}: ${url}`,
};

/** Editors show the message of a problem themselves: the help goes on where it ends. */
function ruleHelp(
  { rule, message, url }: Finding,
  help: RuleHelp | undefined,
  say: Speaker,
  home: string | null,
): string {
  const page = pageUrl(url, home);
  return [
    ...(help
      ? [`${say.strong(rule)} · ${help.finds}`, help.why, `${say.strong(t`How to fix:`)} ${help.fix}`]
      : [say.words(message)]),
    ...(page ? [say.link(t`About ${rule}`, page)] : []),
  ].join('\n\n');
}

function personHelp({ settings }: Checked, who: string, library: Library, say: Speaker): string[] {
  const card = contributorCard(library, who, personKeys(settings.lint.house));
  if (!card) return [];
  const lines = [
    `${say.strong(card.name)} · ${say.words(card.given)}`,
    card.guides.map(({ title, uri }) => `- ${say.link(title, uri)}`).join('\n'),
    ...[card.more, card.seen].flatMap((words) => (words === null ? [] : [say.words(words)])),
  ];
  return [lines.join('\n\n')];
}

function pairHelp(guide: Guide, practice: Practice, say: Speaker): string[] {
  return practice.polarity === 'dont' ? answerOf(guide, practice, say) : answeredBy(guide, practice, say);
}

function answerOf(guide: Guide, dont: Practice, say: Speaker): string[] {
  const pair = guide.pairs.find((one) => one.dont === dont.id);
  if (!pair) return [];
  const answer = pair.doText ?? guide.practices.find((one) => one.id === pair.do)?.text;
  const why = say.words(`(${evidenceInWords(pair)})`);
  return [
    answer
      ? `${say.strong(t`Do instead:`)} ${say.words(answer)} ${why}`
      : `${say.strong(t`No alternative`)} ${why}`,
  ];
}

function answeredBy(guide: Guide, one: Practice, say: Speaker): string[] {
  const donts = guide.pairs.flatMap((pair) => {
    const dont = pair.do === one.id ? guide.practices.find((other) => other.id === pair.dont) : undefined;
    return dont ? [`- ${say.words(dont.text)} ${say.words(`(${evidenceInWords(pair)})`)}`] : [];
  });
  return donts.length === 0 ? [] : [`${say.strong(t`Answers these don'ts:`)}\n\n${donts.join('\n')}`];
}

function rangeFor(checked: Checked, findings: readonly Finding[], practice: Practice | undefined): Range {
  const place = practice ?? findings[0];
  return place ? checked.map.range(place.position) : checked.map.rangeOf(0, 0);
}
