/** The protocol's numbers under their names: the types of `vscode-languageserver-types` without its code. */
import type {
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DocumentHighlightKind,
  FoldingRangeKind,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { Severity } from '../lint/types.js';

/** LSP severity of each severity of ours. */
export const severityNumbers = { error: 1, warning: 2, info: 3, hint: 4 } as const satisfies Record<
  Severity,
  DiagnosticSeverity
>;

/** How the parts of a guide present themselves in the outline. */
export const symbolKinds = {
  guide: 1,
  section: 3,
  practice: 7,
  text: 15,
  option: 14,
  person: 13,
} as const satisfies Record<string, SymbolKind>;

/** Which picture a completion gets. */
export const completionKinds = { label: 14, marker: 12, person: 6, link: 18 } as const satisfies Record<
  string,
  CompletionItemKind
>;

export const plainText = 1 as const satisfies InsertTextFormat;

export const foldingKind = 'region' as const satisfies FoldingRangeKind;

export const markup = { markdown: 'markdown', plain: 'plaintext' } as const satisfies Record<
  string,
  MarkupKind
>;

/** Places that belong together are shown alike. */
export const highlightKind = 1 as const satisfies DocumentHighlightKind;

/** The code action kinds that the server answers. */
export const actionKinds = {
  quickFix: 'quickfix',
  fixAll: 'source.fixAll.guidepost',
  rewrite: 'refactor.rewrite',
  extract: 'refactor.extract',
} as const satisfies Record<string, CodeActionKind>;

/** Code actions asked for by the editor, not by a person. */
export const automatic = 2 as const satisfies CodeActionTriggerKind;

/** Characters that open the completion list by themselves. */
export const triggerCharacters: readonly string[] = ['@', '-', '✅', '#', '<', ':'];
