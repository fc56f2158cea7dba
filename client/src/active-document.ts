/** The document that somebody works on, in whatever kind of editor. */
import { TabInputCustom, TabInputText, window, workspace, type TextDocument } from 'vscode';

/**
 * Finds the document of the active text editor, else that of the active tab: rich editors of Markdown are none of text.
 * @returns undefined where there is no document
 */
export function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document ?? documentInTab();
}

function documentInTab(): TextDocument | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputCustom || input instanceof TabInputText)) return undefined;
  const shown = input.uri.toString();
  return workspace.textDocuments.find(({ uri }) => uri.toString() === shown);
}
