import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleHelpOf, type RuleHelp } from '../../server/src/service/rule-help.js';
import { cleanGuide, pastedGuide } from './support/guides.js';
import { textAt, unmark } from './support/marked.js';
import { ableClient, open, poorClient } from './support/service.js';

function hover(
  marked: string,
  client = ableClient,
  help?: ReadonlyMap<string, RuleHelp>,
): { words: string; kind: string; at: string } | null {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text);
  const answer = service.hover(state, cursor, client, help && { help });
  if (!answer || typeof answer.contents !== 'object' || !('value' in answer.contents)) return null;
  const { value, kind = '' } = answer.contents as { value: string; kind?: string };
  return { words: value, kind, at: answer.range ? textAt(text, answer.range) : '' };
}

test('a finding explains itself and leads to its page', () => {
  const answer = hover(pastedGuide.replace('Slow down', 'Slow<|> down'));
  expect(answer?.words).toContain('Nobody signed this tip');
  expect(answer?.words).toMatch(/\[About unattributed-tip\]\(file:\/\/\S+unattributed-tip\S*\)/);
  expect(answer?.at).toBe('Slow down before you answer.');
});

const docs = new URL('../../server/docs/rules/', import.meta.url);
const pageOf = (name: string): string => readFileSync(new URL(name, docs), 'utf8');

test('every rule’s page has help that fits a hover', () => {
  const pages = readdirSync(docs).filter((name) => name !== 'README.md');
  expect(pages.length).toBeGreaterThan(70);
  for (const name of pages) {
    const help = ruleHelpOf(pageOf(name));
    expect(help, name).not.toBeNull();
    for (const words of Object.values(help ?? {})) {
      expect(words, name).toMatch(/^[^#\n][^\n]{9,600}$/);
      expect(words, name).not.toMatch(/\]\((?!https:|…)/); // a hover is at home nowhere
    }
  }
  expect(ruleHelpOf(pageOf('README.md'))).toBeNull();
  expect(ruleHelpOf('')).toBeNull();
});

test('with its page at hand a rule says why and how, and not what the editor shows already', () => {
  const page = ruleHelpOf(pageOf('unattributed-tip.md').replaceAll('\n', '\r\n')) as RuleHelp;
  const marked = pastedGuide.replace('Slow down', 'Slow<|> down');
  const help = new Map([['unattributed-tip', page]]);
  const words = hover(marked, ableClient, help)?.words ?? '';
  expect(words).toMatch(/^\*\*unattributed-tip\*\* · A tip that nobody signed\.\n\nThe founding text/);
  expect(words).toMatch(/\n\n\*\*How to fix:\*\* Sign the tip: .*\n\n\[About unattributed-tip\]\(\S+\)$/);
  expect(words).not.toContain('Nobody signed this tip');
  expect(hover(marked, poorClient, help)?.words).toContain('How to fix: Sign the tip');
});

test("a don't shows its do and why", () => {
  const instead = hover(cleanGuide.replace('ask who', 'ask <|>who'));
  expect(instead?.words).toContain('let them choose what to share.');
  expect(instead?.words).toContain("written into the don't itself");
  expect(hover(pastedGuide.replace('Press', '<|>Press'))?.words).toMatch(
    /Do instead:.*Ask if they want to talk/,
  );
});

test("a do shows which don'ts it answers", () => {
  const answer = hover(cleanGuide.replace('Let them', 'Let <|>them'));
  expect(answer?.words).toContain("Don't ask who it was.");
});

test('a client without Markdown gets plain words', () => {
  const answer = hover(pastedGuide.replace('Slow down', 'Slow<|> down'), poorClient);
  expect(answer?.kind).toBe('plaintext');
  expect(answer?.words).not.toMatch(/\]\(|\*\*/);
  expect(answer?.words).not.toContain('unattributed-tip.md');
});

test('where there is nothing to say, nothing is said', () => {
  expect(hover(cleanGuide.replace('Sometimes', '<|>Sometimes'))).toBeNull();
  expect(hover('<|>')).toBeNull();
});

test('words of the guide cannot become Markdown', () => {
  const guide = cleanGuide.replace(
    '(Instead: let them choose',
    '(Instead: <|>let them choose [any] words and',
  );
  expect(hover(guide)?.words).toContain('\\[any\\] words');
});
