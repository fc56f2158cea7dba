/** The first steps: a sample guide to put in order, as a document of its own that nobody has to save. */
import { commands, env, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { register } from '../commands.js';
import type { Session } from '../session.js';

/** The walkthrough's name for the editor: extension, then walkthrough. */
const walkthrough = 'guidepost.guidepost-vscode#guidepost.firstSteps';

/**
 * Registers the commands of the first steps.
 * @param session has the log
 * @param extensionUri where the sample is
 */
export function registerWalkthrough(session: Session, extensionUri: Uri): Disposable {
  return register(session, {
    'guidepost.openSample': () => openSample(extensionUri),
    'guidepost.firstSteps': async () => {
      await commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
    },
  });
}

/** The sample that is open already, or a fresh one beside the steps; where nothing is open, in the place that is there. */
async function openSample(extensionUri: Uri): Promise<void> {
  const content = await sample(extensionUri);
  const title = firstLine(content);
  const known = workspace.textDocuments.find(
    (document) => document.isUntitled && !document.isClosed && firstLine(document.getText()) === title,
  );
  const document = known ?? (await workspace.openTextDocument({ language: 'markdown', content }));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const free = window.tabGroups.activeTabGroup.tabs.length === 0;
  const viewColumn = shown?.viewColumn ?? (free ? ViewColumn.Active : ViewColumn.Beside);
  await window.showTextDocument(document, { viewColumn, preview: false });
}

function firstLine(text: string): string | undefined {
  return /^.*/.exec(text)?.[0];
}

/** In the editor's language where there is a sample in it. */
async function sample(extensionUri: Uri): Promise<string> {
  const folder = Uri.joinPath(extensionUri, 'client', 'walkthrough');
  const language = env.language.split('-')[0] ?? 'en';
  const bytes = await read(Uri.joinPath(folder, `sample.${language}.md`)).catch(() =>
    read(Uri.joinPath(folder, 'sample.md')),
  );
  return new TextDecoder().decode(bytes);
}

async function read(file: Uri): Promise<Uint8Array> {
  return workspace.fs.readFile(file);
}
