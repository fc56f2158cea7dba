/** Desktop entry: the server runs as a process of its own. Wiring only. */
import { homedir } from 'node:os';
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type ExtensionApi } from './client.js';

/**
 * Starts Guidepost.
 * @param context what VS Code hands to every extension
 * @returns what VS Code's Markdown preview asks of it
 */
export function activate(context: ExtensionContext): ExtensionApi {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return start(
    context,
    (id, name, options) => new LanguageClient(id, name, { run, debug }, options),
    Uri.file(homedir()),
  );
}
