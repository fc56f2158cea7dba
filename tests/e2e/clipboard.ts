// What suites put on the clipboard and read from it.
import { focusEditor } from '../editor/index.js';
import type { Page } from '../editor/index.js';

/** A post as a forum's page has it, with buttons around it and one link that is still there. */
export const post = {
  html: `<div class="post"><h1>When a member is angry about an earlier chat</h1>
    <p>Some members come back angry. They donâ€™t want advice.</p>
    <h2>Some do's</h2><p>✅ Let them be angry.<br>✅ Ask what would help now.</p>
    <h2>Some don'ts</h2><p>❌ Defend the other listener.<br>❌ Ask for names.</p>
    <h2>Tips from fellow listeners</h2><p>It wasnâ€™t about me, and that helped. -@RiverStone</p>
    <h2>Report options</h2><ul><li>The <a href="https://example.org/report">report form</a></li>
    <li>The form found in this post</li></ul><button>Reply</button></div>`,
  text: 'When a member is angry about an earlier chat\nSome members come back angry.\n',
};

/** Lets the page use the clipboard. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Copies something as a browser does: rich and plain at once. */
export async function setClipboard(page: Page, content: { html: string; text: string }): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const blob = (type: string, data: string) => new Blob([data], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
  }, content);
}

/** What is on the clipboard. */
export async function readClipboard(page: Page): Promise<{ html: string; text: string }> {
  await focusEditor(page);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}
