/** `textDocument/documentLink`. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { answerForDocument } from './adapter.js';
import type { Session } from './session.js';

/** Answers with what can be followed with a click. */
export function serveDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    answerForDocument<DocumentLinkParams, DocumentLink[]>(session, 'textDocument/documentLink', [], (call) =>
      call.client.followsLinks ? [] : call.service.documentLinks(call.state),
    ),
  );
}
