/** The language service: every feature as a function of a document; no connection, no clock, no files. */
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { HouseStyle } from '../guide/house-style.js';
import type { ConfigFinding, ConfigResolver, FileAccess, ResolvedConfig } from '../config/index.js';
import { createLinter } from '../lint/linter.js';
import type { Finding } from '../lint/types.js';
import type { FileFacts } from '../workspace/facts.js';
import type { Library } from '../workspace/library.js';
import { rules } from '../rules/index.js';
import type {
  ExportResult,
  Gap,
  ImportParams,
  ImportResult,
  InsertResult,
  Insertable,
  NewGuideResult,
  OfferedPart,
  PairsResult,
  StatusParams,
  TextChange,
} from '../protocol.js';
import { createChecker, type Checker } from './checker.js';
import type { Checked } from './checked.js';
import { createClosedFiles, type ClosedFiles } from './closed-file.js';
import { getCodeActions, type ActionContext } from './code-actions.js';
import { getCodeLenses } from './code-lens.js';
import { getCompletion } from './completion.js';
import { getContributor, getContributors } from './contributors.js';
import { createResolver, explainConfiguration, getConfigDiagnostics, toFindings } from './configuration.js';
import { getDiagnostics } from './diagnostics.js';
import { getDocumentLinks } from './document-links.js';
import type { ExportWish } from './exchange.js';
import { getExplanation } from './explain.js';
import { followRenames } from './file-rename.js';
import { getFixAll, type CheckText } from './fix-all.js';
import { getFolding } from './folding.js';
import type { Formatting } from './formatting.js';
import { getGaps } from './gaps.js';
import { getHover, rulesAt, type HoverKnowledge } from './hover.js';
import { closedFacts, openFacts, type ClosedFile } from './library-facts.js';
import {
  anonymiseInFiles,
  personNamedAt,
  placesElsewhere,
  renameInFiles,
  type NamesEdit,
  type NamingFile,
} from './library-names.js';
import { getInlayHints } from './inlay-hints.js';
import { getInsertion } from './insert.js';
import { getDefinition, getHighlights, getReferences } from './navigation.js';
import { newGuide, offeredParts, type NewGuideWish } from './new-guide.js';
import type { Renamable, Renaming } from './rename.js';
import { getPairFix, getPairs } from './pairs.js';
import { getSelectionRanges } from './selection.js';
import { getSemanticTokens } from './semantic-tokens.js';
import { getStatus } from './status.js';
import { getSymbols } from './symbols.js';
import { getWorkspaceSymbols } from './workspace-symbols.js';
import type {
  CheckResult,
  ClientFeatures,
  DocumentLinter,
  Host,
  Rooms,
  Settings,
  Snapshot,
} from './types.js';

export type { CheckResult, ClientFeatures, Host, Rooms, Settings, Snapshot } from './types.js';

/** One version of a document under one state of the settings. */
export interface DocumentState {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
}

/** The features; each answers from memory when document and settings are the same as before. */
export interface LanguageService {
  /** Checks a document; `asked` checks one that is too large to be checked unasked. */
  check(state: DocumentState, asked?: boolean): CheckResult;
  /** Names the present findings: the same id, the same findings. */
  resultId(state: DocumentState): string;
  /** Adds what waits until nobody types; resolves to true when there is something new to show. */
  addLater(state: DocumentState): Promise<boolean>;
  diagnostics(state: DocumentState, client: ClientFeatures): Diagnostic[];
  codeActions(
    state: DocumentState,
    range: Range,
    context: ActionContext,
    client: ClientFeatures,
    library?: Library | null,
  ): CodeAction[];
  /** All safe fixes as one edit; null when there is nothing to fix. */
  fixAll(state: DocumentState, client: ClientFeatures): WorkspaceEdit | null;
  completion(
    state: DocumentState,
    position: Position,
    invoked: boolean,
    library?: Library | null,
  ): CompletionItem[];
  hover(
    state: DocumentState,
    position: Position,
    client: ClientFeatures,
    known?: HoverKnowledge,
  ): Hover | null;
  /** The rules that found something at a place. */
  rulesAt(state: DocumentState, position: Position): string[];
  symbols(state: DocumentState, client: ClientFeatures): DocumentSymbol[] | SymbolInformation[];
  /** Guides, contributors and tips of the library. */
  workspaceSymbols(library: Library, query: string): SymbolInformation[];
  folding(state: DocumentState, client: ClientFeatures): FoldingRange[];
  /** Where the thing at a place is told: a don't's do, a person's signatures, the target of a link. */
  definition(
    state: DocumentState,
    position: Position,
    client: ClientFeatures,
  ): Location[] | LocationLink[] | null;
  references(
    state: DocumentState,
    position: Position,
    declarations: boolean,
    client: ClientFeatures,
  ): Location[] | null;
  highlights(state: DocumentState, position: Position, client: ClientFeatures): DocumentHighlight[] | null;
  prepareRename(state: DocumentState, position: Position, client: ClientFeatures): Promise<Renamable | null>;
  rename(
    state: DocumentState,
    position: Position,
    newName: string,
    client: ClientFeatures,
  ): Promise<Renaming>;
  /** The name of the person at a place; null where nobody is named. */
  personNamedAt(state: DocumentState, position: Position): string | null;
  /** Where else in the library a person is named. */
  placesElsewhere(library: Library, name: string, own: string, declarations: boolean): Location[];
  /** Gives a person a new name in all of some files, or in none. */
  renameInFiles(
    files: readonly NamingFile[],
    who: string,
    newName: string,
    client: ClientFeatures,
    library?: Library | null,
  ): NamesEdit;
  /** Puts “Anonymous” wherever a person is named in some files, or changes nothing. */
  anonymiseInFiles(files: readonly NamingFile[], who: string, client: ClientFeatures): NamesEdit;
  /** The edits with which the links of a file follow files that are renamed. */
  readonly followRenames: typeof followRenames;
  selectionRanges(state: DocumentState, positions: readonly Position[]): SelectionRange[] | null;
  documentLinks(state: DocumentState): DocumentLink[];
  inlayHints(state: DocumentState, range: Range, client: ClientFeatures): InlayHint[];
  codeLenses(state: DocumentState, client: ClientFeatures): CodeLens[];
  /** Colours of the whole document, or of the lines that a range touches. */
  semanticTokens(state: DocumentState, range: Range | null): SemanticTokens;
  /** Canonical form, of the whole document or of the lines that a range touches. */
  formatting(state: DocumentState, range: Range | null): Promise<Formatting>;
  /** The guide in another form; no texts when the document is no guide. */
  exported(state: DocumentState, wish: ExportWish): Promise<ExportResult>;
  /** What was copied elsewhere as a guide, for a document under these settings. */
  imported(content: ImportParams, settings: Settings): Promise<ImportResult>;
  /** Everything that is still to be filled. */
  gaps(state: DocumentState): Gap[];
  /** The don'ts beside their do's. */
  pairs(state: DocumentState): PairsResult;
  /** The changes of a fix of a pair; null in another state of the document. */
  pairFix(state: DocumentState, inState: string, id: string): TextChange[] | null;
  /** Everybody who is named in the library. */
  readonly contributors: typeof getContributors;
  /** The guides that name somebody. */
  readonly contributor: typeof getContributor;
  /** Where and how something new goes in. */
  insertion(state: DocumentState, what: Insertable, position: Position): InsertResult;
  /** The parts that a new guide of a community can have. */
  offeredParts(house: HouseStyle): OfferedPart[];
  /** The text of a new guide. */
  newGuide(house: HouseStyle, wish: NewGuideWish): NewGuideResult;
  /** What Guidepost sees in the document, as Markdown. */
  explain(state: DocumentState): string;
  /** Which file and key decided what, as Markdown; `shown` says how people see a file. */
  explainConfiguration(config: ResolvedConfig, shown: (uri: string) => string): string;
  /** Reads configuration files, with all rules and profiles there are. */
  configResolver(files: FileAccess, today: () => string | null): ConfigResolver;
  /** What is wrong in a configuration file, as findings of a document. */
  configFindings(found: readonly ConfigFinding[]): readonly Finding[];
  /** What is wrong in a configuration file that is not open. */
  readonly configDiagnostics: typeof getConfigDiagnostics;
  /** What the library is told of an open document. */
  openFacts(state: DocumentState, stamp: string): FileFacts;
  /** What the library is told of a file that is not open. */
  closedFacts(file: ClosedFile, stamp: string): FileFacts;
  /** Checks files that are not open. */
  readonly closed: ClosedFiles;
  status(state: DocumentState): StatusParams;
  /** Checks a version of `text` with one letter more and forgets it: code that ran before runs faster. */
  rehearse(text: string, round: number): void;
  /** Drops what is remembered of a document, for example when it is closed. */
  forget(uri: string): void;
}

/**
 * Makes a language service.
 * @param host the outside world
 * @param rooms who checks; the real rules unless a test stands in for them
 */
export function createLanguageService(host: Host, rooms: Rooms = realRooms): LanguageService {
  const checker = createChecker(host, rooms);
  let rehearsed: DocumentLinter | null = null;
  const see = ({ snapshot, settings }: DocumentState): Checked => checker.check(snapshot, settings);
  const checkText = ({ snapshot, settings }: DocumentState): CheckText =>
    draftCheck(host, rooms, snapshot, settings);
  return Object.freeze<LanguageService>({
    check: (state, asked) => checker.check(state.snapshot, state.settings, asked).result,
    resultId: (state) => see(state).id,
    addLater: ({ snapshot, settings }) => checker.addLater(snapshot, settings),
    diagnostics: (state, client) => getDiagnostics(see(state), client),
    codeActions: (state, range, context, client, library) =>
      getCodeActions(see(state), range, context, client, checkText(state), library),
    fixAll: (state, client) => getFixAll(see(state), client, checkText(state)),
    completion: (state, position, invoked, library) => getCompletion(see(state), position, invoked, library),
    hover: (state, position, client, known) => getHover(see(state), position, client, known),
    rulesAt: (state, position) => rulesAt(see(state), position),
    symbols: (state, client) => getSymbols(see(state), client),
    workspaceSymbols: getWorkspaceSymbols,
    folding: (state, client) => getFolding(see(state), client),
    definition: (state, position, client) => getDefinition(see(state), position, client),
    references: (state, position, declarations, client) =>
      getReferences(see(state), position, declarations, client),
    highlights: (state, position, client) => getHighlights(see(state), position, client),
    ...loadedWhenAsked(see),
    personNamedAt: (state, position) => personNamedAt(see(state), position),
    ...acrossFiles,
    selectionRanges: (state, positions) => getSelectionRanges(see(state), positions),
    documentLinks: (state) => getDocumentLinks(see(state)),
    inlayHints: (state, range, client) => getInlayHints(see(state), range, client),
    codeLenses: (state, client) => getCodeLenses(see(state), client),
    semanticTokens: (state, range) => getSemanticTokens(see(state), range),
    gaps: (state) => getGaps(see(state)),
    pairs: (state) => getPairs(see(state)),
    pairFix: (state, inState, id) => getPairFix(see(state), inState, id),
    insertion: (state, what, position) => getInsertion(see(state), what, position),
    offeredParts,
    newGuide,
    explain: (state) => getExplanation(see(state)),
    explainConfiguration,
    configResolver: createResolver,
    configFindings: toFindings,
    configDiagnostics: getConfigDiagnostics,
    closed: createClosedFiles(host, rooms),
    openFacts: (state, stamp) => openFacts(see(state), stamp),
    status: (state) => getStatus(see(state)),
    rehearse: (text, round) => {
      rehearsed ??= rooms.createLinter();
      const at = text.indexOf('. ', (text.length * (round % 7)) / 7);
      const draft = at < 0 ? text : `${text.slice(0, at)}${'abcdefg'[round % 7]}${text.slice(at)}`;
      rehearsed.check(draft, { path: 'rehearsal.md' });
    },
    forget: (uri) => checker.forget(uri),
  });
}

/** What editors start without. */
function loadedWhenAsked(
  see: (state: DocumentState) => Checked,
): Pick<LanguageService, 'prepareRename' | 'rename' | 'formatting' | 'exported' | 'imported'> {
  return {
    prepareRename: async (state, position, client) =>
      (await import('./rename.js')).prepareRename(see(state), position, client),
    rename: async (state, position, newName, client) =>
      (await import('./rename.js')).getRename(see(state), position, newName, client),
    formatting: async (state, range) => (await import('./formatting.js')).getFormatting(see(state), range),
    exported: async (state, wish) => (await import('./exchange.js')).getExport(see(state), wish),
    imported: async (content, settings) => (await import('./exchange.js')).getImport(content, settings),
  };
}

/** What needs no memory of documents. */
const acrossFiles = {
  ...{ placesElsewhere, renameInFiles, anonymiseInFiles, followRenames, closedFacts },
  ...{ contributors: getContributors, contributor: getContributor },
};

const realRooms: Rooms = {
  createLinter: () => createLinter(rules),
  createLater: async ({ reader }) => (await import('../rules/later.js')).createLaterLinter(reader),
};

/** Checks texts that are not in the editor, without disturbing what is remembered of the one that is. */
function draftCheck(host: Host, rooms: Rooms, snapshot: Snapshot, settings: Settings): CheckText {
  let checker: Checker | undefined;
  let version = 0;
  return (text) => {
    checker ??= createChecker(host, rooms);
    version++;
    return checker.check({ ...snapshot, version, text }, settings, true).result.findings;
  };
}
