/** The page of the pairs view, as plain data: it draws what it is given, changes only what differs, and tells what was chosen. */
import { escapeHtml, pageOf } from '../page.js';

/** The page's words. */
export interface PairsWords {
  readonly language: string;
  readonly title: string;
  readonly keys: string;
}

/**
 * Makes the page. Nothing but its own script and style runs in it, and it loads nothing.
 * @param words the page's words
 * @param nonce a fresh one for each page
 */
export function pairsPage(words: PairsWords, nonce: string): string {
  const body = `
<p id="about" role="status"></p>
<main id="pairs"></main>
<p id="keys">${escapeHtml(words.keys)}</p>`;
  return pageOf({ ...words, body, style, script }, nonce);
}

const style = `
body { padding: 0.75em 1em 2em; line-height: 1.45; color: var(--vscode-foreground); }
h2 { margin: 0.75em 0 0.25em; font-size: 1.2em; font-weight: 600; }
h3 { margin: 1.25em 0 0.5em; font-size: 1em; font-weight: 600; }
#about, #keys, .why, .empty { color: var(--vscode-descriptionForeground); }
#about:empty { display: none; }
#keys { margin-top: 2em; font-size: 0.9em; }
.all { margin: 0 0 0.3em; }
.all button { margin-bottom: 0.3em; }
:is(.all button, .fixes) { padding: 0.15em 0.75em; color: var(--vscode-button-secondaryForeground);
  background: var(--vscode-button-secondaryBackground); }
:is(.all button, .fixes):hover { background: var(--vscode-button-secondaryHoverBackground); }
.rows, .spare { margin: 0; padding: 0; list-style: none; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 0 0.75em; padding: 0.6em 0;
  border-top: 1px solid var(--vscode-widget-border, var(--vscode-panel-border, var(--vscode-contrastBorder))); }
.side { min-width: 0; border-left: 3px solid var(--vscode-charts-red); }
.side.do { border-left-color: var(--vscode-charts-green); }
.row:is(.guessed, .begun) .side.do { border-left-style: dashed; }
.row:is(.none, .open, .alone) .side.do { border-left: 3px dotted var(--vscode-descriptionForeground); }
.words { display: block; width: 100%; box-sizing: border-box; margin: 0; padding: 0.15em 0.5em; border: none; text-align: left;
  color: var(--vscode-foreground); background: none; overflow-wrap: anywhere; }
button.words:hover { color: var(--vscode-foreground); background: var(--vscode-list-hoverBackground); }
.word { display: block; font-size: 0.85em; font-weight: 600; color: var(--vscode-descriptionForeground); }
.words.none { font-style: italic; padding-top: 1.4em; }
.why { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.4em; margin-top: 0.35em; font-size: 0.92em; }
.why .sign { min-width: 1em; text-align: center; font-weight: 600; }
.why > span:nth-child(2) { display: inline-block; flex: 1 1 12em; }
.why > span:nth-child(2)::first-letter { text-transform: uppercase; }
.row:is(.open, .alone, .guessed) .why { color: var(--vscode-foreground); }
.row:is(.open, .alone) .sign { color: var(--vscode-editorWarning-foreground, var(--vscode-foreground)); }
.fixes { margin: 0 0 0 auto; }
.spare li { border-left: 3px solid var(--vscode-charts-green); margin-bottom: 0.4em; }
:is(.vscode-high-contrast, .vscode-high-contrast-light) button.words:hover { outline: 1px dashed var(--vscode-contrastActiveBorder); }
:is(.vscode-high-contrast, .vscode-high-contrast-light) button { border: 1px solid var(--vscode-contrastBorder); }
:is(.vscode-high-contrast, .vscode-high-contrast-light) .words { border-color: transparent; }
button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
@media (max-width: 26em) { .row { grid-template-columns: 1fr; } .words.none { padding-top: 0.15em; } .side.do { margin-top: 0.4em; } }
`;

/** What stays the same stays in its place, with the focus: an author who types sees no flicker. */
const script = `
(() => {
  const editor = acquireVsCodeApi();
  const main = document.getElementById('pairs');
  const about = document.getElementById('about');
  const kept = editor.getState() || {};
  let restored = false;
  const keep = (more) => { Object.assign(kept, more); editor.setState(kept); };

  const attributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };
  const morph = (old, fresh) => {
    const wanted = [...fresh.childNodes];
    wanted.forEach((node, index) => {
      const there = old.childNodes[index];
      if (!there) old.append(node);
      else if (there.nodeName !== node.nodeName) there.replaceWith(node);
      else if (node.nodeType === Node.TEXT_NODE) { if (there.data !== node.data) there.data = node.data; }
      else { attributes(there, node); morph(there, node); }
    });
    while (old.childNodes.length > wanted.length) old.lastChild.remove();
  };

  const rows = () => [...main.querySelectorAll('.row, .spare > li')];
  const rowOf = (element) => element && element.closest('.row, .spare > li');
  const inRow = (row) => (row ? [...row.querySelectorAll('button')] : []);
  let last = null;
  const focusOn = (row, side) => {
    const buttons = inRow(row);
    const button = buttons.find((one) => one.dataset.side === side) || buttons[0];
    if (button) button.focus();
  };

  // Editors forget where the focus was in a page that they leave.
  main.addEventListener('focusin', ({ target }) => {
    const at = rows().indexOf(rowOf(target));
    if (at >= 0) last = { at, side: target.dataset.side };
  });
  const goBack = () => {
    const all = rows();
    if (last) return focusOn(all[Math.min(last.at, all.length - 1)], last.side);
    const seen = all.find((row) => row.getBoundingClientRect().top >= 0);
    if (seen) inRow(seen)[0].focus({ preventScroll: true });
  };

  window.addEventListener('message', ({ data }) => {
    const held = rowOf(document.activeElement) !== null;
    const fresh = document.createElement('template');
    fresh.innerHTML = data.html;
    morph(main, fresh.content);
    if (about.textContent !== data.summary) about.textContent = data.summary;
    if (held && !main.contains(document.activeElement)) goBack();
    if (restored && kept.uri !== data.uri) {
      last = null;
      window.scrollTo(0, 0);
    }
    keep({ uri: data.uri });
    if (restored) return;
    restored = true;
    window.scrollTo(0, kept.scroll || 0);
    window.addEventListener('scroll', () => keep({ scroll: window.scrollY }), { passive: true });
  });

  main.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    const { go, menu, fix } = button.dataset;
    if (go !== undefined) editor.postMessage({ kind: 'go', number: Number(go) });
    else if (menu !== undefined) editor.postMessage({ kind: 'menu', number: Number(menu) });
    else if (fix !== undefined) editor.postMessage({ kind: 'fix', fix });
    else editor.postMessage({ kind: 'insert' });
  });

  const sides = { 1: 'dont', 2: 'do', 3: 'fixes' };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowOf(document.activeElement);
    const all = rows();
    const side = row && document.activeElement.dataset.side;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const across = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) focusOn(all[row ? all.indexOf(row) + step : step > 0 ? 0 : all.length - 1], side);
    else if (event.key === 'Home') focusOn(all[0], side);
    else if (event.key === 'End') focusOn(all[all.length - 1], side);
    else if (across && row) {
      const buttons = inRow(row);
      const next = buttons[buttons.indexOf(document.activeElement) + across];
      if (next) next.focus();
    } else if (row && sides[event.key]) {
      const button = row.querySelector('[data-side="' + sides[event.key] + '"]');
      if (button) button.click();
    } else return;
    event.preventDefault();
  });
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body) goBack();
  });
  editor.postMessage({ kind: 'ready' });
})();
`;
