/** Small guides in our own words, for the feature and protocol tests. */

/** A guide in canonical form without any finding. */
export const cleanGuide = `# When a member says a chat went badly

Sometimes a member arrives upset about an earlier chat. This page helps you to stay calm and kind.

## Example responses

- "I'm sorry that happened. Would you like to tell me more?"

## Do's

- ✅ Thank them for telling you.
- ✅ Let them choose what to share.

## Don'ts

- ❌ Don't ask who it was. (Instead: let them choose what to share.)
- ❌ Don't argue about what happened. (Instead: thank them for telling you.)

## Tips from fellow listeners

- A slow first reply often helps. -@RiverStone
- Breathe before you write. -@Mika

## Report options

Ask if they would like to hear how to report before you list these:

- [Report form](https://example.org/report)

Original post by [@RiverStone](https://example.org/post)
`;

/** A guide as pasted from a forum: no Markdown, a tip without its name, a link that was lost. */
export const pastedGuide = `When somebody was hurt in an earlier chat
Now and then a member tells us that another chat left them feeling worse. It can be hard to know what to say.
Example responses:
"I'm sorry that chat hurt you. What would help you now?"
Some do's:
✅ Be warm.
✅ Ask if they want to talk about it.
Some don'ts:
❎ Insist on hearing names.
❎ Press them to talk about it.
Tips and comments from fellow listeners:
It helps me to read their first message twice. -@quietoak42
Slow down before you answer.
Ask if they would like options to report before offering the following:
- Report it with the form found in this post
- Open a ticket via https://example.org/tickets
`;

/** A Markdown file that is no guide. */
export const readme = `# A small tool

- ✅ Builds
- ✅ Tests

## Install

Run the installer.
`;
