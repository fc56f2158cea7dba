import { describe, expect, test } from 'vitest';
import { formatText } from '../../server/src/exchange/format/format.js';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { importText } from '../../server/src/exchange/import/text.js';
import type { Imported } from '../../server/src/exchange/import/types.js';

const options = { path: 'pasted.md' };
const text = (source: string): Imported => importText(source, options);
const html = (source: string): Imported => importHtml(source, options);

/** Applies the edits that take one repair back. */
function undo({ text: result, repairs }: Imported, index: number): string {
  return (repairs[index]?.undo ?? []).reduceRight(
    (now, { position, newText }) =>
      now.slice(0, position.start.offset) + newText + now.slice(position.end.offset),
    result,
  );
}

describe('heads of replies', () => {
  const thread = (...lines: string[]): string =>
    `When somebody is angry\n\nIt happens.\n\nDo's:\n✅ Stay calm.\n\nTips:\n\n${lines.join('\n')}\n`;

  test.each([
    ['@Mika July 3rd, 2025', '-@Mika'],
    ['Mika · 3 days ago', '-@Mika'],
    ['Mika · 2h', '-@Mika'],
    ['RiverStone | Yesterday at 5:03 PM', '-@RiverStone'],
    ['alder-17 • 2025-07-03 · 12 likes · 3 replies', '-@alder-17'],
    ['Mika · hace 3 días', '-@Mika'],
    ['@Mika 2d ago', '-@Mika'],
    ['@alder-17 12 March 2026 · 1.2k views', '-@alder-17'],
    ['Mika • 3 July 2025', '-@Mika'],
  ])('“%s” signs what stands below it', (head, signature) => {
    const result = text(thread(head, '', 'I wait a minute.', '', '4 hearts'));
    expect(result.text).toContain(`- I wait a minute. ${signature}\n`);
    expect(result.text).not.toContain('hearts');
    expect(result.text).not.toContain(head);
  });

  test.each(['Wait · 3 breaths', 'Mika · my neighbour', 'Stop | Breathe | Go'])('“%s” is no head', (line) => {
    expect(text(thread(line, '', 'I wait a minute. -@Leila')).text).toContain(line);
  });

  test.each([
    ['3 Replies', '## Tips from fellow listeners'],
    ['## 3 Replies', '## Tips from fellow listeners'],
  ])('“%s” over replies becomes the label of the tips', (counter, label) => {
    const post = `# When somebody is angry\n\nDo's:\n✅ Stay calm.\n\nDon'ts:\n❌ Don't shout.\n\n${counter}\n\n`;
    const result = text(`${post}@Mika 2d ago\n\nI wait a minute.\n\n@alder 1d ago\n\nI breathe.\n`);
    expect(result.text).toContain(`${label}\n\n- I wait a minute. -@Mika\n`);
    expect(result.text).toContain('- I breathe. -@alder\n');
    expect(result.repairs.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('became the label'),
    );
    const at = result.repairs.findIndex(({ what }) => what.includes('became the label'));
    expect(undo(result, at)).toContain('3 Replies');
    expect(text(`${post}I wait a minute.\n`).text).not.toContain('Tips');
  });

  test('a page’s head with a counter credits the post', () => {
    const head =
      '<div class="post-header"><a href="/u/Mika">Mika</a> · <time>3 days ago</time> · 12 likes</div>';
    const result = html(
      `${head}<h1>Calm</h1><p>Words.</p><h2>Do's</h2><ul><li>✅ Stay.</li></ul><h2>Tips</h2><p>Wait. -@Leila</p>`,
    );
    expect(result.text).toMatch(/^# Calm\n/);
    expect(result.text).toMatch(/\nOriginal post by @Mika\n$/);
  });
});

test('responses that share a paragraph become quotes of their own', () => {
  const page =
    '<h2>Example responses</h2><p>“I am here.”<br>“What would help?”</p><h2>Do</h2><ul><li>✅ Stay.</li></ul>';
  expect(html(page).text).toContain('> “I am here.”\n\n> “What would help?”\n');
  const one = '# Calm\n\n## Example responses\n\n“I am here.”\n\n“What would help?”\n';
  expect(formatText(one, { path: 'a.guide.md' }).text).toBe(one);
});
