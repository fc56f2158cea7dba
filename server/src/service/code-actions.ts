/** LSP feature: code actions — quick fixes, all fixes of a rule, fix all, suppress here, refactorings. */
import { t } from '@vscode/l10n';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import type { Finding } from '../lint/types.js';
import { serverCommands } from '../protocol.js';
import type { Library } from '../workspace/library.js';
import type { Checked } from './checked.js';
import { touches } from './convert.js';
import { toDiagnostic } from './diagnostics.js';
import { safeFix, safeFixes, toTextEdits, toWorkspaceEdit } from './edits.js';
import { getFixAll, type CheckText } from './fix-all.js';
import { actionKinds, automatic } from './kinds.js';
import { personNamedAt } from './library-names.js';
import { fixesWithLibrary } from './library-signatures.js';
import { getRefactorings } from './refactor.js';
import { suppressEdit } from './suppress.js';
import type { ClientFeatures } from './types.js';

/** Which actions are wanted, and whether a person asked for them. */
export type ActionContext = Pick<CodeActionContext, 'only' | 'triggerKind'>;

/** A finding with its number in the check. */
interface Numbered {
  readonly finding: Finding;
  readonly index: number;
}

/**
 * Gives the code actions for a range: everything is made from the check in memory, nothing from the diagnostics that
 * the client sends along.
 * @param checked the document
 * @param range where the cursor or selection is
 * @param context which kinds are wanted (`only`)
 * @param client what the client can take
 * @param check checks a text as this document would be checked; for *fix all*
 * @param library what is known of other guides; null for nothing
 */
export function getCodeActions(
  checked: Checked,
  range: Range,
  context: ActionContext,
  client: ClientFeatures,
  check: CheckText,
  library: Library | null = null,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context.only, actionKinds.quickFix)) {
    const here = checked.result.findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => touches(checked.map.range(finding.position), range));
    actions.push(
      ...here.flatMap((one) => quickFixes(checked, one, client, library)),
      ...fixesOfRules(checked, here, client),
      ...suppressions(checked, here, client),
    );
  }
  if (wantsFixAll(context)) actions.push(...fixAll(checked, client, check));
  // A refactoring is proven by reading the text anew: not at every move of the cursor.
  if (context.only !== undefined || context.triggerKind !== automatic)
    actions.push(
      ...getRefactorings(checked, range, (kind) => wants(context.only, kind), client),
      ...(wants(context.only, actionKinds.rewrite) ? anonymising(checked, range.start) : []),
    );
  return actions;
}

/** The command asks before it changes anything. */
function anonymising(checked: Checked, position: Range['start']): CodeAction[] {
  const who = personNamedAt(checked, position);
  if (who === null) return [];
  const title = t`Anonymise ${who} in all guides…`;
  const argument = { uri: checked.snapshot.uri, position };
  const command = { title, command: serverCommands.anonymise, arguments: [argument] };
  return [{ title, kind: actionKinds.rewrite, command }];
}

/** A kind is wanted when nothing, itself or a kind above it is asked for. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** Editors ask by themselves at every move of the cursor: then only for what they name. */
function wantsFixAll({ only, triggerKind }: ActionContext): boolean {
  return wants(only, actionKinds.fixAll) && (only !== undefined || triggerKind !== automatic);
}

function quickFixes(
  checked: Checked,
  { finding, index }: Numbered,
  client: ClientFeatures,
  library: Library | null,
): CodeAction[] {
  const diagnostic = toDiagnostic(checked, finding, index, client);
  return fixesWithLibrary(checked, finding, library).map((fix) => ({
    title: fix.title,
    kind: actionKinds.quickFix,
    diagnostics: [diagnostic],
    ...(fix === finding.fixes[0] && { isPreferred: true }),
    edit: toWorkspaceEdit(checked, toTextEdits(checked, fix.edits), client),
  }));
}

/** One action for each rule at hand that has safe fixes at two places or more. */
function fixesOfRules(checked: Checked, here: readonly Numbered[], client: ClientFeatures): CodeAction[] {
  const rules = new Set(here.filter(({ finding }) => safeFix(finding)).map(({ finding }) => finding.rule));
  return [...rules].flatMap((rule) => {
    const fixes = safeFixes(checked.result.findings.filter((finding) => finding.rule === rule));
    if (fixes.length < 2) return [];
    const edits = toTextEdits(
      checked,
      fixes.flatMap((fix) => fix.edits),
    );
    return [
      {
        title: t`Fix all ${fixes.length} problems of “${rule}” in this file`,
        kind: actionKinds.quickFix,
        diagnostics: diagnosticsOf(checked, here, rule, client),
        edit: toWorkspaceEdit(checked, edits, client),
      },
    ];
  });
}

/** None in a configuration file: the comment is one of Markdown and would break it. */
function suppressions(checked: Checked, here: readonly Numbered[], client: ClientFeatures): CodeAction[] {
  if (checked.settings.given) return [];
  const ours = here.filter(
    ({ finding }) => finding.source === 'guidepost' && finding.rule !== 'internal-error',
  );
  const seen = new Set<string>();
  return ours.flatMap(({ finding }) => {
    const edit = suppressEdit(checked, finding);
    const key = `${finding.rule} ${edit.range.start.line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        title: t`Ignore “${finding.rule}” here (write the reason)`,
        kind: actionKinds.quickFix,
        diagnostics: diagnosticsOf(checked, here, finding.rule, client),
        edit: toWorkspaceEdit(checked, [edit], client),
      },
    ];
  });
}

function fixAll(checked: Checked, client: ClientFeatures, check: CheckText): CodeAction[] {
  const edit = getFixAll(checked, client, check);
  const title = t`Fix everything that can be fixed without changing words`;
  return edit ? [{ title, kind: actionKinds.fixAll, edit }] : [];
}

function diagnosticsOf(checked: Checked, here: readonly Numbered[], rule: string, client: ClientFeatures) {
  return here
    .filter(({ finding }) => finding.rule === rule)
    .map(({ finding, index }) => toDiagnostic(checked, finding, index, client));
}
