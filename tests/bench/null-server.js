/**
 * The floor: a language server that reads messages, answers them, and does nothing else. What Node itself costs.
 * Raw JSON-RPC over standard input and output; no library, no Markdown.
 */
const SEPARATOR = '\r\n\r\n';
let pending = Buffer.alloc(0);

/** @param {object} message */
function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}${SEPARATOR}${body}`);
}

/** @param {{ id?: number, method: string, params: any }} message */
function answer({ id, method, params }) {
  if (method === 'exit') process.exit(0);
  if (method === 'initialize') send({ id, result: { capabilities: { textDocumentSync: 2 } } });
  else if (method === 'textDocument/didOpen' || method === 'textDocument/didChange') {
    const { uri, version } = params.textDocument;
    send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics: [] } });
  } else if (id !== undefined) send({ id, result: null });
}

process.stdin.on('data', (chunk) => {
  pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
  for (;;) {
    const headerEnd = pending.indexOf(SEPARATOR);
    if (headerEnd < 0) return;
    const length = Number(/content-length: *(\d+)/i.exec(pending.toString('latin1', 0, headerEnd))?.[1]);
    const bodyStart = headerEnd + SEPARATOR.length;
    if (pending.length < bodyStart + length) return;
    const body = pending.toString('utf8', bodyStart, bodyStart + length);
    pending = pending.subarray(bodyStart + length);
    answer(JSON.parse(body));
  }
});
process.stdin.on('end', () => process.exit(0));
