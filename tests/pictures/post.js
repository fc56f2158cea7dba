// @ts-check
/** What the pictures show: a post as a forum's page has it, and the guide that became of it, with something left to do. */
export const post = {
  text: 'When a chat was cut off in the middle\nA member comes back because their last chat ended without a goodbye.\n',
  html: `<div class="post"><h1>When a chat was cut off in the middle</h1>
<p>A member comes back because their last chat ended without a goodbye. They donâ€™t know why.</p>
<h2>Some do's</h2><p>✅ Thank them for coming back.<br>✅ Let them choose where to start.</p>
<h2>Some don'ts</h2><p>❌ Guess why the listener left.<br>❌ Hurry to the old topic.</p>
<h2>Tips from fellow listeners</h2><ul><li>Read the first line twice before you answer. -@RiverStone</li></ul>
<h2>Report options</h2><ul><li>The <a href="https://listeners.example/report">report form</a></li>
<li>The form found in this post</li></ul><button>Reply</button><button>See more</button></div>`,
  guide: `# When a chat was cut off in the middle

A member comes back because their last chat ended without a goodbye.

## Example responses

- "I'm sorry the chat stopped like that. Where were you when it ended?"
- "It sounds like the sudden end hurt."

## Do's

- ✅ Thank them for coming back.
- ✅ Let them choose where to start.

## Don'ts

- ❌ Don't guess why the listener left. (Instead: stay with what it was like for them.)
- ❌ Don't hurry to the old topic. (Instead: let them choose where to start.)

## Tips from fellow listeners

- Read the first line twice before you answer. -@RiverStone
- I say goodbye to every chat, also to short ones.

## Report options

- [Tell the care team](https://listeners.example/care)

Original post by [@Mika](https://listeners.example/posts/cut-off)
`,
};
