/** Browser entry: the server runs in a web worker. Wiring only. */
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, type ExtensionApi } from './client.js';

/**
 * Starts Guidepost.
 * @param context what VS Code hands to every extension
 * @returns what VS Code's Markdown preview asks of it
 */
export function activate(context: ExtensionContext): ExtensionApi {
  const script = Uri.joinPath(context.extensionUri, 'server', 'dist', 'browser.js').toString(true);
  let worker: Worker | undefined;
  const launch = () => {
    // The language client never ends a worker that it was given, so a restart ends the old one here.
    worker?.terminate();
    worker = new Worker(script);
    // Not the worker itself: the editor replaces the class `Worker`, and the client would not know it for one.
    const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
    return Promise.resolve({ reader, writer });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (id, name, options) => new LanguageClient(id, name, launch, options));
}
