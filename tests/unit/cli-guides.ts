/** A guide without any finding. */
export const clean = `---
author: Mika
---

# When a chat ends badly

## Do's

- ✅ Stay calm, and ask whether they want to report it.

## Don'ts

- ❌ Don't take sides. (Instead: stay with the feeling.)

## Tips

- Breathe before you answer. -@RiverStone

## Report options

- [Tell the team](https://example.org/report)
`;

/** The same with an unsigned tip (error), a mark that looks like its opposite (info, safe fix) and a vague link (warning). */
export const flawed = clean
  .replace(' -@RiverStone', '')
  .replace('❌', '❎')
  .replace('[Tell the team]', 'Tell the team [here]');
