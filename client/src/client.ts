/** What the desktop and the browser entry share: one language client, its log, and the faces that speak to it. */
import { extensions, Uri, window, type ExtensionContext } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.js';
import { registerContributors } from './views/contributors.js';
import { registerExchange } from './exchange.js';
import { registerExplanations } from './views/explain.js';
import { leadingOn, registerFillIn } from './editing/fill-in.js';
import { registerInsertions } from './editing/insert.js';
import { askedFirst } from './views/merge-asked.js';
import { PairsView } from './views/pairs-view.js';
import { Preview, type MarkdownIt } from './preview/preview.js';
import { isServed } from './served.js';
import { registerReviewReport } from './views/review-report.js';
import { Session, type CreateClient } from './session.js';
import { StatusItems } from './views/status.js';
import { registerWalkthrough } from './views/walkthrough.js';

/** What VS Code's Markdown preview looks for in an extension that adds to it. */
export interface ExtensionApi {
  readonly extendMarkdownIt: <T extends MarkdownIt>(markdown: T) => T;
}

/**
 * Starts the language client and everything the user sees of it; a server that cannot start is shown, not thrown.
 * @param context what VS Code hands to every extension
 * @param create makes the client for this platform
 * @param home the folder that new files are offered to be saved in where no other is at hand; left out in a browser
 * @returns what other extensions ask of this one; it is there before the server is, which no Markdown preview shall wait for
 */
export function start(context: ExtensionContext, create: CreateClient, home?: Uri): ExtensionApi {
  const log = window.createOutputChannel('Guidepost', { log: true });
  const options: LanguageClientOptions = {
    // Every scheme: files, untitled documents, virtual workspaces; `middleware` leaves out what is no document to edit.
    documentSelector: [{ language: 'markdown' }, { pattern: '**/guidepost.config.{json,yaml,yml}' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware,
    // The pages of the rules ship with the extension; files of any kind of workspace come from here.
    initializationOptions: {
      home: Uri.joinPath(context.extensionUri, 'server').toString() + '/',
      files: true,
      // VS Code's own Markdown extension, which can be switched off, follows and renames links and headings.
      followsLinks: extensions.getExtension('vscode.markdown-language-features') !== undefined,
    },
  };
  const session = new Session(log, () => create('guidepost', 'Guidepost', options));
  const explanations = registerExplanations(session);
  const commands = registerCommands(session, explanations, context.extensionUri);
  const preview = new Preview(session);
  context.subscriptions.push(
    log,
    session,
    explanations,
    new StatusItems(session),
    commands,
    registerExchange(session, home),
    registerReviewReport(session, home),
    registerFillIn(session),
    registerInsertions(session),
    new PairsView(session),
    registerContributors(session, context.workspaceState),
    registerWalkthrough(session, context.extensionUri),
    preview,
  );
  session.start().catch((error: unknown) => log.error(`The server could not be made: ${String(error)}`));
  return { extendMarkdownIt: (markdown) => preview.extend(markdown) };
}

const middleware: NonNullable<LanguageClientOptions['middleware']> = {
  didOpen: async (document, next) => {
    if (isServed(document.uri)) await next(document);
  },
  didChange: async (event, next) => {
    if (isServed(event.document.uri)) await next(event);
  },
  didClose: async (document, next) => {
    if (isServed(document.uri)) await next(document);
  },
  sendRequest: async (type, params, token, next) => {
    const answer = await next(type, params, token);
    return (typeof type === 'string' ? type : type.method) === 'textDocument/rename'
      ? askedFirst(answer)
      : answer;
  },
  provideCodeActions: async (document, range, context, token, next) => {
    const offers = await next(document, range, context, token);
    return offers && leadingOn(offers);
  },
  provideDiagnostics: (document, previous, token, next) => {
    const uri = 'uri' in document ? document.uri : document;
    return isServed(uri) ? next(document, previous, token) : undefined;
  },
};
