/** Desktop entry: the server runs as a process of its own. Wiring only. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './client.js';

/**
 * Starts Guidepost.
 * @param context what VS Code hands to every extension
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  await start(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}
