/** The first steps: a sample guide to put in order, as a document of its own that nobody has to save. */
import { commands, env, Uri, window, workspace, type Disposable } from 'vscode';
import { register } from './commands.js';
import type { Session } from './session.js';

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

/** In the editor's language where there is a sample in it. */
async function openSample(extensionUri: Uri): Promise<void> {
  const folder = Uri.joinPath(extensionUri, 'client', 'walkthrough');
  const language = env.language.split('-')[0] ?? 'en';
  const bytes = await read(Uri.joinPath(folder, `sample.${language}.md`)).catch(() =>
    read(Uri.joinPath(folder, 'sample.md')),
  );
  const content = new TextDecoder().decode(bytes);
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document, { preview: false });
}

async function read(file: Uri): Promise<Uint8Array> {
  return workspace.fs.readFile(file);
}
