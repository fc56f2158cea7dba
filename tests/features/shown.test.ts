import { describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { serverCommands } from '../../server/src/protocol.js';
import { tokenModifiers, tokenTypes } from '../../server/src/service/token-legend.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { offsetAt, textAt } from './support/marked.js';
import { ableClient, open, poorClient } from './support/service.js';

const everything = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const table = `# Angry\n\n## Do's and don'ts\n\n| Don't | Do |\n| --- | --- |\n| ❌ Shout | ✅ Stay calm |\n| ❌ Argue | |\n\n## Tips\n\n- Wait.\n`;
const several = `${cleanGuide}\n* * *\n\n${pastedGuide}`;

function hints(text: string, range = everything): InlayHint[] {
  const { service, state } = open(text);
  return service.inlayHints(state, range, ableClient);
}

/** Each hint behind the words that it stands behind. */
function hinted(text: string, range = everything): string[] {
  return hints(text, range).map(({ position, label }) => {
    const line = text.split(/\r\n|\n/)[position.line]?.slice(0, position.character) ?? '';
    const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    return `${line.slice(-12)} ${words}`;
  });
}

describe('inlay hints', () => {
  test("stand behind each don't and name its do, with the evidence", () => {
    expect(hinted(cleanGuide)).toEqual(['t to share.) ↔ do 2', 'elling you.) ↔ do 1']);
    const [hint] = hints(cleanGuide);
    expect(hint?.tooltip).toMatchObject({
      value: expect.stringMatching(/Let them choose.*\n\n_.*written/) as string,
    });
    const [part] = (hint?.label ?? []) as { location?: { range: typeof everything } }[];
    expect(part?.location && textAt(cleanGuide, part.location.range)).toBe(
      '✅ Let them choose what to share.',
    );
  });

  test('say where a pair is only guessed', () => {
    expect(hinted(pastedGuide)).toEqual(['aring names. ↔ do 1 (guessed)', 'lk about it. ↔ do 2 (guessed)']);
  });

  test('count as the author does', () => {
    const numbered = cleanGuide
      .replace('✅ Thank', '✅ 7. Thank')
      .replace('✅ Let', '✅ 8. Let')
      .replace("❌ Don't ask who it was. (Instead: let them choose what to share.)", '❌ 8. Ask who it was.');
    expect(hinted(numbered)).toContain('k who it was. ↔ do 8'.slice(1));
  });

  test('repeat nothing that stands beside the don’t', () => {
    expect(hinted(table)).toEqual([]);
    const siblings =
      '# Angry\n\n### Bad\n\n- Calm down\n\n### Good\n\n- I hear you\n\n## Tips\n\n- Wait. -@Mika\n';
    expect(hinted(siblings)).toEqual([]);
    expect(
      hinted(cleanGuide.replace('- ✅ Thank them for telling you.\n- ✅ Let them choose what to share.', '')),
    ).toEqual([]);
  });

  test('are given for the lines that are seen, and right under CRLF and in each guide', () => {
    const seen = { start: { line: 16, character: 0 }, end: { line: 17, character: 0 } };
    expect(hinted(cleanGuide, seen)).toEqual(['elling you.) ↔ do 1']);
    expect(hinted(several.replaceAll('\n', '\r\n'))).toEqual([...hinted(cleanGuide), ...hinted(pastedGuide)]);
  });

  test('a client without Markdown gets plain words; other files get none', () => {
    const { service, state } = open(pastedGuide);
    expect(service.inlayHints(state, everything, poorClient)[0]?.tooltip).toMatch(/^Be warm\.\nguessed: /);
    expect(hints(readme)).toEqual([]);
  });
});

/** The lenses, each with the line that it stands above. */
function lenses(text: string): string[] {
  const { service, state } = open(text);
  return service
    .codeLenses(state, poorClient)
    .map(({ range, command }) =>
      `${textAt(text, range)}: ${command?.title ?? ''} ${command?.command ?? ''}`.trim(),
    );
}

/** What a click on each lens leads to. */
function ledTo(text: string): string[] {
  const { service, state } = open(text);
  return service.codeLenses(state, ableClient).map(({ command }) => {
    if (command?.command !== serverCommands.reveal) return command?.command ?? 'none';
    const [{ uri, range }] = command.arguments as [{ uri: string; range: typeof everything }];
    expect(uri).toBe(state.snapshot.uri);
    return textAt(text, range);
  });
}

describe('code lenses', () => {
  test('count tips and pairs above their parts', () => {
    expect(lenses(cleanGuide)).toEqual([
      'Tips from fellow listeners: 2 tips',
      "Don'ts: 2 don'ts · all paired",
    ]);
    expect(lenses(pastedGuide)).toEqual([
      'Tips and comments from fellow listeners:: 2 tips · 1 unattributed',
      "Some don'ts:: 2 don'ts · all paired · 2 guessed",
    ]);
  });

  test('lead to the first that is still to be done', () => {
    expect(ledTo(cleanGuide)).toEqual(['', '']);
    expect(ledTo(pastedGuide)).toEqual(['Slow down before you answer.', '❎ Insist on hearing names.']);
    expect(ledTo(table)).toEqual(['Wait.', '❌ Argue']);
  });

  test('know tables, one of a kind, and each guide of a file', () => {
    expect(lenses(table)).toEqual([
      'Tips: 1 tip · 1 unattributed',
      "Do's and don'ts: 2 don'ts · 1 without a do",
    ]);
    expect(lenses(several)).toHaveLength(4);
    expect(lenses(readme)).toEqual([]);
  });

  test('stand at the title where no label stands over the parts', () => {
    const bare = `---\nguide: true\n---\n\n# Angry\n\n- ❌ Shout\n- ✅ Stay calm\n`;
    expect(lenses(bare)).toEqual(["Angry: 1 don't · all paired"]);
  });
});

/** The tokens as `type.modifier: words`. */
function tokens(text: string, range: typeof everything | null = null): string[] {
  const { service, state } = open(text);
  const { data } = service.semanticTokens(state, range);
  const found: string[] = [];
  let [line, character] = [0, 0];
  let end = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down === 0 ? character + right : right];
    const start = offsetAt(text, { line, character });
    expect(start, 'tokens overlap').toBeGreaterThanOrEqual(end);
    end = offsetAt(text, { line, character: character + length });
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push(`${[tokenTypes[type], ...modifiers].join('.')}: ${text.slice(start, end)}`);
  }
  return found;
}

describe('semantic tokens', () => {
  test("tell do's, don'ts, what to do instead, words to say and names apart", () => {
    expect(tokens(cleanGuide)).toEqual([
      `guideResponse: "I'm sorry that happened. Would you like to tell me more?"`,
      'guideDo: ✅ Thank them for telling you.',
      'guideDo: ✅ Let them choose what to share.',
      "guideDont: ❌ Don't ask who it was.",
      'guideDo.instead: (Instead: let them choose what to share.)',
      "guideDont: ❌ Don't argue about what happened.",
      'guideDo.instead: (Instead: thank them for telling you.)',
      'guideAttribution: -@RiverStone',
      'guideAttribution: -@Mika',
      'guideAttribution: @RiverStone',
    ]);
  });

  test("mark what is guessed or open, placeholders, gaps and nobody's tips", () => {
    const guide = cleanGuide
      .replace("I'm sorry that happened.", 'You feel [feeling]; that is hard.')
      .replace(' (Instead: thank them for telling you.)', '')
      .replace('write. -@Mika', 'write, as @Mika does. -Anonymous')
      .replace('- A slow', '- Wait. -@Name\n- A slow');
    expect(tokens(guide)).toEqual(
      expect.arrayContaining([
        'guideResponse: "You feel',
        'guidePlaceholder: [feeling]',
        'guideResponse: ; that is hard. Would you like to tell me more?"',
        "guideDont.unpaired: ❌ Don't argue about what happened.",
        'guideAttribution.anonymous: -Anonymous',
        'guideAttribution.mention: @Mika',
        'guidePlaceholder.gap: -@Name',
      ]),
    );
    expect(tokens(pastedGuide)).toContain('guideDont.guessed: ❎ Press them to talk about it.');
  });

  test('leave links in their own colour and stay on one line each', () => {
    const guide = cleanGuide.replace(
      'Thank them for telling you.',
      'Thank them 🧘🏽‍♀️\n  > kindly ([how](https://example.org)) for\n  telling you.',
    );
    expect(tokens(guide)).toEqual(
      expect.arrayContaining(['guideDo: ✅ Thank them 🧘🏽‍♀️', 'guideDo: telling you.']),
    );
    expect(tokens(guide).filter((one) => one.includes('https:'))).toEqual([]);
  });

  test('are the same under CRLF and behind a byte order mark, in tables and in each guide', () => {
    expect(tokens(`\uFEFF${several}`.replaceAll('\n', '\r\n'))).toEqual(tokens(several));
    expect(tokens(several)).toEqual([...tokens(cleanGuide), ...tokens(pastedGuide)]);
    expect(tokens(table)).toEqual([
      'guideDont: ❌ Shout',
      'guideDo: ✅ Stay calm',
      'guideDont.unpaired: ❌ Argue',
    ]);
  });

  test('are given for some lines; other files have none', () => {
    const seen = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
    expect(tokens(cleanGuide, seen)).toHaveLength(2);
    expect(tokens(readme)).toEqual([]);
  });
});
