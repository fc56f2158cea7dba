/** What the client says it can do, and what the server answers it offers. */
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver';
import { serverCommands } from '../protocol.js';
import { actionKinds, triggerCharacters } from '../service/kinds.js';
import { tokenModifiers, tokenTypes } from '../service/token-legend.js';
import type { ClientFeatures } from '../service/types.js';
import { field } from './field.js';

/** What the server needs to know of its client. */
export interface ClientProfile {
  readonly features: ClientFeatures;
  /** It asks for diagnostics by itself; then none are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It pulls again when told to. */
  readonly refreshesDiagnostics: boolean;
  /** It shows how far a longer piece of work has come. */
  readonly showsProgress: boolean;
  /** It asks again for what it shows when told to. */
  readonly refreshes: {
    readonly inlayHints: boolean;
    readonly codeLens: boolean;
    readonly semanticTokens: boolean;
  };
  /** It asks what is under the cursor before it renames. */
  readonly preparesRename: boolean;
  /** It answers `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  /** It hands over files when asked to: our own client does. */
  readonly servesFiles: boolean;
  /** It has workspace folders. */
  readonly hasFolders: boolean;
  /** It watches files when asked to. */
  readonly watchesFiles: boolean;
  /** It tells of changed settings when asked to. */
  readonly registersConfiguration: boolean;
}

/**
 * Reads what the client says of itself; whatever is missing or odd counts as not offered.
 * @param given its capabilities
 * @param options its initialization options: `home`, `files`, `followsLinks`
 * @param ownHome where the package `guidepost` is when the client does not say
 */
export function readProfile(
  given: ClientCapabilities | undefined,
  options: unknown,
  ownHome: string | null = null,
): ClientProfile {
  const home = field(options, 'home');
  const { workspace, textDocument, window } = given ?? {};
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    features: {
      relatedInformation:
        yes(textDocument?.publishDiagnostics?.relatedInformation) ||
        yes(textDocument?.diagnostic?.relatedInformation),
      documentChanges: yes(workspace?.workspaceEdit?.documentChanges),
      confirmsEdits: isObject(workspace?.workspaceEdit?.changeAnnotationSupport),
      nestedSymbols: yes(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
      lineFoldingOnly: yes(textDocument?.foldingRange?.lineFoldingOnly),
      foldingLimit: typeof limit === 'number' && limit >= 0 ? limit : null,
      markdownHover: list(textDocument?.hover?.contentFormat).includes('markdown'),
      definitionLinks: yes(textDocument?.definition?.linkSupport),
      showsPlaces: yes(window?.showDocument?.support),
      followsLinks: yes(field(options, 'followsLinks')),
      home: typeof home === 'string' ? home : ownHome,
    },
    pullsDiagnostics: isObject(textDocument?.diagnostic),
    refreshesDiagnostics: yes(workspace?.diagnostics?.refreshSupport),
    showsProgress: yes(window?.workDoneProgress),
    refreshes: {
      inlayHints: yes(workspace?.inlayHint?.refreshSupport),
      codeLens: yes(workspace?.codeLens?.refreshSupport),
      semanticTokens: yes(workspace?.semanticTokens?.refreshSupport),
    },
    preparesRename: yes(textDocument?.rename?.prepareSupport),
    servesFiles: yes(field(options, 'files')),
    hasFolders: yes(workspace?.workspaceFolders),
    watchesFiles: yes(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    hasConfiguration: yes(workspace?.configuration),
    registersConfiguration: yes(workspace?.didChangeConfiguration?.dynamicRegistration),
  };
}

/** Says what the server offers to such a client. */
export function offer(profile: ClientProfile): InitializeResult {
  return {
    serverInfo: { name: 'guidepost' },
    capabilities: {
      positionEncoding: 'utf-16',
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(!profile.features.followsLinks && {
          fileOperations: { willRename: { filters: [renamedFiles] } },
        }),
      },
      textDocumentSync: { openClose: true, change: 2 },
      completionProvider: { triggerCharacters: [...triggerCharacters] },
      hoverProvider: true,
      workspaceSymbolProvider: true,
      documentSymbolProvider: { label: 'Guidepost' },
      foldingRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: profile.preparesRename ? { prepareProvider: true } : true,
      selectionRangeProvider: true,
      // Where the editor makes Markdown's links clickable itself, ours would lie over them.
      ...(!profile.features.followsLinks && { documentLinkProvider: { resolveProvider: false } }),
      inlayHintProvider: { resolveProvider: false },
      codeLensProvider: { resolveProvider: false },
      semanticTokensProvider: {
        legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
        full: true,
        range: true,
      },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      codeActionProvider: { codeActionKinds: Object.values(actionKinds) },
      executeCommandProvider: { commands: Object.values(serverCommands) },
      ...(profile.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'guidepost',
          interFileDependencies: false,
          workspaceDiagnostics: true,
        },
      }),
    },
  };
}

const renamedFiles = { pattern: { glob: '**/*.{md,markdown}', matches: 'file' as const } };

function yes(value: unknown): boolean {
  return value === true;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
