/** `textDocument/documentSymbol`. */
import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import type { Session } from './session.js';

type Symbols = DocumentSymbol[] | SymbolInformation[];

/** Answers with the outline by parts. */
export function serveSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    answerForDocument<DocumentSymbolParams, Symbols>(session, 'textDocument/documentSymbol', [], (call) =>
      call.service.symbols(call.state, call.client),
    ),
  );
}
