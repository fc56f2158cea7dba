/** Random guides with everything that breaks readers: fences, comments, odd line ends, emoji, half-written marks. */
import fc from 'fast-check';

const FRAGMENTS = [
  '# A member is upset\n', '## Example responses\n', "## Do's\n", "## Don'ts\n", '## Tips\n', '## Report options\n', '### Bad\n', '### Good\n',
  "Some do's:\n", "Some don'ts:\n", 'Example responses:\n', 'Tips from fellow listeners:\n', '**Do:**\n', "**DON'T:**\n", 'DO\n',
  '- ✅ Listen first.\n', "- ❌ Don't ask for names. (Instead: let them choose.)\n", '❎ Push them\n', '✔️ Wait\n', '👍🏽 Be kind\n', '🙅‍♀️ Argue\n',
  ':x: rush\n', '&#9989; pause\n', '- **DO** greet\n', "- **DON'T** judge\n", '> "I am here."\n', '"I hear you.\n', '- "A" / "B"\n', '“Hello”\n', '„Hallo“\n',
  '- Breathe. -@RiverStone\n', 'Keep calm. — Mika\n', '— Anonymous\n', 'Write. -@Name\n', '@Host thanks for this\n', '**@Sun:** smile\n',
  '- [form](https://example.org/r)\n', '- Found in this post\n', '- Click "Block" button\n', 'Original post here by @Host\n', '[email protected]\n', 'Members []\n',
  '- See [the form][f]\n', '[f]: https://example.org/f\n', '[^1]: note\n', 'text[^1]\n', '| Do | Don\'t |\n|---|---|\n| listen | talk |\n', '| ❌ | ✅ |\n|-|-|\n| "a" | "b" |\n',
  '```\n# not a heading\n', '```\n', '~~~md\n', '<!-- guidepost ignore all -- x -->\n', '<!-- guidepost gap link -->\n', '<!-- guidepost pairing order -->\n', '<!--\n', '-->\n',
  '<h2>✅ Do</h2>\n', '<p><strong>❌ Don’t rush.</strong></p>\n', '<div>\n', '</div>\n\n', '<pre>\n', '---\n', '***\n', '* * *\n', '===\n', '+++\n', '---\ntitle: "T"\nguide: true\n---\n',
  '\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '> ', '- ', '1. ', '  - nested\n', '# ', '#', '\\', '*', '_', '`', '[', ']', '(', ')', '"', '<', '&amp;', '\u00a0', '\u2028', '\0', '\uFEFF',
  '# Zweiter\n', '建议\n', '## 应该做\n', '- ✅ 倾听\n', 'https://\n', 'did X', '[feeling]', '____', '<user>', '@', '-@', '--@a b', '(via @x)', 'x'.repeat(130) + '\n', '\ud83d', '\ude00',
];

/** A text of guide-like and broken fragments. */
export const nastyText = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));

/** A change of a text: where (0–1), how much goes, what comes. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.constantFrom('', ...FRAGMENTS),
});
