/** What remark-lint's rules find, in words for somebody who writes guides: what is wrong, why it matters, what to do. */
import { t } from '@vscode/l10n';
import type { VFile } from 'vfile';

/**
 * A remark plugin that comes behind remark-lint's rules and says in plain words what they found. What it does not know, such as
 * the words of a later version, stays as it is.
 */
export default function hygieneWords(): (tree: unknown, file: VFile) => void {
  return (_, file) => {
    for (const message of file.messages) {
      const words = message.source === 'remark-lint' ? wordsFor(message.ruleId, message.reason) : null;
      if (words !== null) message.reason = message.message = words;
    }
  };
}

function wordsFor(rule: string | undefined, reason: string): string | null {
  const [first = '', second = ''] = Array.from(reason.matchAll(/`([^`]*)`/g), ([, value = '']) => value);
  const isNote = reason.includes('footnote');
  switch (rule) {
    case 'heading-increment':
      return second === '' ? null : skippedRank(first, second);
    case 'no-empty-url':
      return emptyAddress(reason);
    case 'no-unused-definitions':
      return isNote ? unusedNote(first) : unusedAddress(first);
    case 'no-duplicate-definitions':
      return isNote ? doubleNote(first) : doubleAddress(first);
    default:
      return null;
  }
}

function skippedRank(found: string, expected: string): string {
  return t(
    'This heading jumps to level {0}: who goes from heading to heading, as with a screen reader, thinks that a part is missing. ' +
      'Begin it with {1}.',
    found,
    '#'.repeat(Number(expected)),
  );
}

function emptyAddress(reason: string): string {
  if (reason.includes('image'))
    return t('This picture has no address, so nobody sees it. Write the address, or take it away.');
  return t(
    'This link has no address, so who follows it stays where they are. Write the address, or take the brackets away.',
  );
}

function unusedAddress(name: string): string {
  return t(
    'No link in this file uses the address “{0}”: perhaps the words that led there were lost. ' +
      'Write [words][{0}] where it belongs, or take this line away.',
    name,
  );
}

function unusedNote(name: string): string {
  return t(
    'Nothing in the text leads to the note “{0}”, so nobody reads it. Write [^{0}] where it belongs, or take the note away.',
    name,
  );
}

function doubleAddress(name: string): string {
  return t(
    'The address “{0}” is given twice, and only the first one counts: a link may lead elsewhere than you think. ' +
      'Take one away, or give it another name.',
    name,
  );
}

function doubleNote(name: string): string {
  return t(
    'The note “{0}” is written twice, and only the first one is shown. Take one away, or give it another name.',
    name,
  );
}
