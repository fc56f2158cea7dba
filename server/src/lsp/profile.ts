/** What the client says it can do, and what the server answers it offers. */
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver';
import { serverCommands } from '../protocol.js';
import { actionKinds, triggerCharacters } from '../service/kinds.js';
import type { ClientFeatures } from '../service/types.js';

/** What the server needs to know of its client. */
export interface ClientProfile {
  readonly features: ClientFeatures;
  /** It asks for diagnostics by itself; then none are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It pulls again when told to. */
  readonly refreshesDiagnostics: boolean;
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

/** Reads the client's capabilities; whatever is missing or odd counts as not offered. */
export function readProfile(
  given: ClientCapabilities | undefined,
  home: string | null = null,
  servesFiles = false,
): ClientProfile {
  const { workspace, textDocument } = given ?? {};
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    features: {
      relatedInformation:
        yes(textDocument?.publishDiagnostics?.relatedInformation) ||
        yes(textDocument?.diagnostic?.relatedInformation),
      documentChanges: yes(workspace?.workspaceEdit?.documentChanges),
      nestedSymbols: yes(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
      lineFoldingOnly: yes(textDocument?.foldingRange?.lineFoldingOnly),
      foldingLimit: typeof limit === 'number' && limit >= 0 ? limit : null,
      markdownHover: list(textDocument?.hover?.contentFormat).includes('markdown'),
      home,
    },
    pullsDiagnostics: isObject(textDocument?.diagnostic),
    refreshesDiagnostics: yes(workspace?.diagnostics?.refreshSupport),
    servesFiles,
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
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      textDocumentSync: { openClose: true, change: 2 },
      completionProvider: { triggerCharacters: [...triggerCharacters] },
      hoverProvider: true,
      documentSymbolProvider: { label: 'Guidepost' },
      foldingRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      codeActionProvider: { codeActionKinds: Object.values(actionKinds) },
      executeCommandProvider: { commands: Object.values(serverCommands) },
      ...(profile.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'guidepost',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}

function yes(value: unknown): boolean {
  return value === true;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
