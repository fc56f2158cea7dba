// Paste as a guide where something stands already, in a whole VS Code: it fits in, and one undo takes all of it away.
import { beforeAll, expect, test } from 'vitest';
import { focusEditor, goTo, languageStatus, openWorkbench, press, save } from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { allowClipboard, post, setClipboard } from './clipboard.js';
import { desktop, picture } from './support.js';

const desk = desktop();
const { workspace } = desk;

const guide = `---
guide: true
reviewers:   [quietoak42]
---

# When someone says they will leave the group

They write that nobody would miss them. It hurts to read.

## Do's

- ✅ Ask what made today so hard.
- ✅ Stay until they have answered.

## Don'ts

- ❌ Don't talk them into staying. (Instead: ask what they need.)
`;

const items = {
  html: '<ul><li>✅ Thank them for telling you.</li><li>✅ Name what you hear.</li><li>✅ Let silence be.</li></ul>',
  text: '✅ Thank them for telling you.\n✅ Name what you hear.\n✅ Let silence be.',
};

beforeAll(() => {
  workspace.write('dropped.md', '');
  for (const name of ['list.md', 'sentence.md', 'selector.md']) workspace.write(name, guide);
  workspace.write('crlf.md', guide.replace(/\n/g, '\r\n'));
});

test('items go on with the list that they are pasted into, and one undo takes them away', async () => {
  await desk.onPage(async (page) => {
    await open(page, 'list.md', items);
    await cursorBehind(page, 'made today so hard.');
    await page.keyboard.press('Control+V');
    await line(page, 'Let silence be.').waitFor();
    // No guide by itself, so it is pasted plainly first; the paste menu has the other way.
    await chooseInPasteMenu(page, 'Paste as a guide');
    await line(page, '- ✅ Let silence be.').waitFor();
    await page.screenshot({ path: picture('paste-list.png') });
    await save(page);
    expect(workspace.read('list.md')).toBe(
      guide.replace(
        'so hard.\n',
        'so hard.\n- ✅ Thank them for telling you.\n- ✅ Name what you hear.\n- ✅ Let silence be.\n',
      ),
    );
    await focusEditor(page);
    await page.keyboard.press('Control+Z');
    await line(page, 'Let silence be.').waitFor({ state: 'detached' });
    await save(page);
    expect(workspace.read('list.md')).toBe(guide);
  });
});

test('a word stays in its sentence; a guide in the middle of one stands on its own, and no word is lost', async () => {
  await desk.onPage(async (page) => {
    await open(page, 'sentence.md', { html: '<b>really</b>', text: 'really' });
    await cursorBehind(page, 'They write that nobody');
    await page.keyboard.press('Control+V');
    await line(page, 'nobodyreally would miss').waitFor();
    await page.keyboard.press('Control+Z');
    await line(page, 'nobody would miss').waitFor();
    await setClipboard(page, post);
    await page.keyboard.press('Control+V');
    await line(page, 'report form').waitFor();
    await save(page);
    const text = workspace.read('sentence.md');
    expect(text).toContain('They write that nobody\n\n# When a member is angry');
    expect(text).toMatch(/gap link -->\n\n ?would miss them\. It hurts to read\.\n\n## Do's\n/);
    expect(text.startsWith(guide.slice(0, guide.indexOf(' would miss')))).toBe(true);
    await focusEditor(page);
    await page.keyboard.press('Control+Z');
    await line(page, 'nobody would miss').waitFor();
    await save(page);
    expect(workspace.read('sentence.md')).toBe(guide);
  });
});

test('a file keeps its front matter and its line ends', async () => {
  await desk.onPage(async (page) => {
    await open(page, 'crlf.md', post);
    await goTo(page, 'end');
    await page.keyboard.press('Control+V');
    await line(page, 'report form').waitFor();
    await save(page);
    const text = workspace.read('crlf.md');
    expect(text.startsWith(guide.replace(/\n/g, '\r\n'))).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain('\r\n\r\n# When a member is angry about an earlier chat\r\n');
  });
});

test('a line with a link is pasted plainly, and the paste menu gives the link back', async () => {
  await desk.onPage(async (page) => {
    await open(page, 'selector.md', {
      html: '<p>Use the <a href="https://example.org/report">report form</a></p>',
      text: 'Use the report form',
    });
    await goTo(page, 'end');
    await page.keyboard.press('Control+V');
    await line(page, 'Use the report form').waitFor();
    await chooseInPasteMenu(page, 'Paste as a guide');
    await line(page, 'Use the [report form](https://example.org/report)').waitFor();
    await save(page);
    expect(workspace.read('selector.md')).toBe(`${guide}Use the [report form](https://example.org/report)`);
  });
});

test('a saved page that is dropped into the text becomes a guide', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.openUrl('dropped.md'));
    await languageStatus(page, /Not a guide/);
    await dropFile(page, 'saved.html', post.html);
    await line(page, '[report form](https://example.org/report)').waitFor();
    await page.locator('.notifications-toasts', { hasText: 'The import changed' }).waitFor();
    await save(page);
    expect(workspace.read('dropped.md')).toMatch(/^# When a member is angry about an earlier chat\n\n/);
  });
});

/** Drags a file over the first line with Shift held, as editors ask for it, and lets it go. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  await focusEditor(page);
  const drag = { name, content, events: ['dragenter', 'dragover', 'dragover', 'dragover', 'drop'] };
  await page
    .locator('.monaco-editor .view-line')
    .first()
    .evaluate(async (target, { name, content, events }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name, { type: 'text/html' }));
      const { left, top } = target.getBoundingClientRect();
      const shared = { bubbles: true, cancelable: true, composed: true, shiftKey: true };
      for (const event of events) {
        const at = { clientX: left + 40, clientY: top + 8 };
        target.dispatchEvent(new DragEvent(event, { ...shared, ...at, dataTransfer }));
        // The editor follows a drag frame by frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    }, drag);
}

async function open(page: Page, file: string, clip: { html: string; text: string }): Promise<void> {
  await openWorkbench(page, desk.openUrl(file));
  await allowClipboard(page);
  await languageStatus(page, /Guide · /);
  await setClipboard(page, clip);
}

async function chooseInPasteMenu(page: Page, choice: string): Promise<void> {
  await page.locator('.post-edit-widget').first().waitFor();
  const rows = page.locator('.action-widget .monaco-list-row', { hasText: choice });
  await press(page, 'Control+.', '.action-widget .monaco-list-row');
  await rows.first().click();
}

/** Through the search box, which tells what it found; then the selection's end. */
async function cursorBehind(page: Page, words: string): Promise<void> {
  const status = page.locator('#status\\.editor\\.selection');
  await goTo(page, 'top');
  await press(page, 'Control+F', '.find-widget.visible textarea');
  await page.locator('.find-widget.visible textarea').first().fill(words);
  await status.filter({ hasText: `(${words.length} selected)` }).waitFor();
  await page.keyboard.press('Escape');
  await focusEditor(page);
  await page.keyboard.press('ArrowRight');
  await status.filter({ hasNotText: 'selected' }).waitFor();
}

function line(page: Page, words: string) {
  return page.locator('.view-line', { hasText: words }).first();
}
