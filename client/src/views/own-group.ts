/** A page beside the text keeps its place: files that are opened later come to the text, not over the page. */
import { commands, window, type WebviewPanel } from 'vscode';

/** Milliseconds that an editor is given to go to a page. */
const patience = 1000;

/** Tells whether a page that is opened beside the text will get a group of its own. */
export function hasRoomBeside(): boolean {
  return window.tabGroups.all.length === 1;
}

/**
 * Locks the group of a page, as editors do for the Markdown preview.
 * @param panel a page that was opened in a group of its own, with the keys
 */
export async function keepToItself(panel: WebviewPanel): Promise<void> {
  // The command locks the group that has the keys: it must be this one.
  if (await isActive(panel))
    await Promise.resolve(commands.executeCommand('workbench.action.lockEditorGroup')).catch(() => undefined);
}

function isActive(panel: WebviewPanel): Promise<boolean> {
  if (panel.active) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (active: boolean): void => {
      clearTimeout(timer);
      heard.dispose();
      resolve(active);
    };
    const timer = setTimeout(() => end(false), patience);
    const heard = panel.onDidChangeViewState(() => {
      if (panel.active) end(true);
    });
  });
}
