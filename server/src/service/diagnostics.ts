/** LSP feature: diagnostics. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { pageUrl } from '../lint/rule-url.js';
import type { Finding } from '../lint/types.js';
import type { Checked } from './checked.js';
import type { TextMap } from './convert.js';
import { severityNumbers } from './kinds.js';
import type { ClientFeatures } from './types.js';

/**
 * Gives the findings of a document as diagnostics. `data` holds only the finding's number: fixes are made anew from
 * memory, never from what a client sends back.
 */
export function getDiagnostics(checked: Checked, client: ClientFeatures): Diagnostic[] {
  return checked.result.findings.map((finding, index) => toDiagnostic(checked, finding, index, client));
}

/** Gives one finding as a diagnostic; `index` is its number in the check. */
export function toDiagnostic(
  checked: Checked,
  finding: Finding,
  index: number,
  client: ClientFeatures,
): Diagnostic {
  return diagnosticOf(checked.map, checked.snapshot.uri, finding, index, client);
}

/** The same, of a text that need not be open. */
export function diagnosticOf(
  map: TextMap,
  uri: string,
  finding: Finding,
  index: number,
  client: ClientFeatures,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: map.range(finding.position),
    severity: severityNumbers[finding.severity],
    code: finding.rule,
    source: finding.source,
    message: finding.message,
    data: index,
  };
  const page = pageUrl(finding.url, client.home);
  if (page) diagnostic.codeDescription = { href: page };
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((related) => ({
      location: { uri, range: map.range(related.position) },
      message: related.message,
    }));
  }
  return diagnostic;
}
