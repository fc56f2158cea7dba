/** Imports of chats saved as text, and of text copied from pages of paper. */
import { describe, expect, test } from 'vitest';
import { importText } from '../../server/src/exchange/import/text.js';
import type { Imported } from '../../server/src/exchange/import/types.js';

const text = (source: string): Imported => importText(source, { path: 'pasted.md', declared: true });

describe('a chat', () => {
  const chat = (stamp: (time: string, words: string) => string): string =>
    [
      stamp('14:02', 'Dana: When a member is silent'),
      stamp('14:05', 'Milo: I wait five minutes.'),
      'I say when I leave.',
      stamp('14:06', 'Ines Ruiz: Never send question marks!'),
      stamp('14:07', 'Milo: <Media omitted>'),
      '',
    ].join('\n');

  test.each([
    ['[date, time]', (time: string, words: string) => `[12/03/2026, ${time}:09] ${words}`],
    ['date, time -', (time: string, words: string) => `12.03.26, ${time} - ${words}`],
    ['am and pm', (time: string, words: string) => `\u200E[3/12/26, ${time} PM] ~ ${words}`],
  ])('%s: the answers are tips of those who wrote them', (_, stamp) => {
    const { text: result, repairs } = text(chat(stamp));
    expect(result).toBe(
      '# When a member is silent\n\n## Tips from fellow listeners\n\n- I wait five minutes.\n  I say when I leave. -@Milo\n\n- Never send question marks! -Ines Ruiz\n\nOriginal post by @Dana\n',
    );
    expect(repairs.length).toBeGreaterThan(4);
  });

  test('a telephone number is nobody’s name, and its message nobody else’s', () => {
    const { text: result } = text(
      '12/03/2026, 14:02 - Dana: Silence\n12/03/2026, 14:05 - Milo: I wait.\n12/03/2026, 14:06 - +44 7700 900123: I breathe.\n',
    );
    expect(result).toContain('- I wait. -@Milo\n');
    expect(result).toContain('- I breathe. -@Name\n');
    expect(result).not.toContain('7700');
  });

  test('one line with a date and a colon is none', () => {
    const guide = '# A\n\n## Tips\n\n- 12/03/2026, 14:02 - Dana: I wait. -@Mika\n';
    expect(text(guide).text).toContain('12/03/2026, 14:02 - Dana: I wait.');
  });
});

describe('text from paper', () => {
  const paper = `When a member is silent

Some members stop writing in the middle of a chat. It is sel-
dom about you. They may be on a bus, or they may think of self-
harm and not be able to type. Nobody ever knows which of these.

Listening handbook      12

Do's

• Wait a few minutes before you write again, and then write one
  short line
• Say when your shift ends

Don'ts

• Don't send ten question marks

Listening handbook      13

Seite 13 von 40

Tips

I drink a sip of water whenever I want to write too soon, and it
stops me. -@Milo
`;

  test('words and sentences are whole again, page numbers gone', () => {
    const { text: result } = text(paper);
    expect(result).toContain('It is seldom about you.');
    expect(result).toContain('think of self-harm and not');
    expect(result).toContain('- Wait a few minutes before you write again, and then write one short line\n');
    expect(result).toContain(
      '- I drink a sip of water whenever I want to write too soon, and it stops me. -@Milo\n',
    );
    expect(result).not.toMatch(/handbook|Seite/);
  });

  test('two tips stay two where the first one’s signature fills its line', () => {
    const tips =
      'I breathe out once before I answer a line that hurts. -@Milo\nPeople often only want to be heard. -@Leila\n';
    const { text: result } = text(paper.replace(/I drink[\s\S]*/, tips));
    expect(result).toContain('that hurts. -@Milo\n');
    expect(result).toContain('\n- People often only want to be heard. -@Leila\n');
  });

  test('lines of a forum stay lines, and a number alone stays', () => {
    const forum =
      "Silence\nDo's:\n✅ Wait a few minutes before you write to them again, whatever it is\n✅ Say when you leave\nTips:\nI count to sixty and then I count to sixty once more, slowly. -@Mika\nI breathe. -@Leila\n24/7\n";
    const { text: result } = text(forum);
    expect(result).toContain('once more, slowly. -@Mika\n');
    expect(result).toContain('- I breathe. -@Leila\n');
    expect(result).toContain('24/7');
  });
});
