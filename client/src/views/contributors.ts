/** The commands of the contributors view: order, filter, and what can be done with a person. */
import {
  commands,
  Disposable,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Memento,
  type TextDocument,
} from 'vscode';
import { serverCommands, type ContributorPlace, type TextSpan } from '../../../server/src/protocol.js';
import { register } from '../commands.js';
import { findAgain, type Filter } from './contributors-list.js';
import { contributorsView, ContributorsView, openPlaceCommand, type Row } from './contributors-view.js';
import type { Session } from '../session.js';

/**
 * Registers the contributors view and its commands.
 * @param session the running server
 * @param memory keeps the order of the people
 */
export function registerContributors(session: Session, memory: Memento): Disposable {
  const view = new ContributorsView(session, memory);
  const onPerson = (work: (person: Named, at: Place) => Promise<void>) => async (row?: unknown) => {
    const [person] = [row, ...view.view.selection].filter(isPerson);
    const at = person && (await firstPlace(view, person));
    if (!person || !at) return sayNobody();
    await work(person, at);
  };
  const registered = register(session, {
    'guidepost.showContributors': async () => {
      view.offer();
      await commands.executeCommand(`${contributorsView}.focus`);
    },
    'guidepost.sortContributorsByName': () => view.setOrder('name'),
    'guidepost.sortContributorsByTips': () => view.setOrder('tips'),
    'guidepost.filterContributors': () => askFilter(view),
    'guidepost.clearContributorFilter': () => Promise.resolve(view.setFilter({ by: 'all' })),
    'guidepost.findContributor': onPerson((_, at) => findAll(at)),
    'guidepost.renameContributor': onPerson((person, at) => rename(session, person, at)),
    'guidepost.anonymiseListed': onPerson((_, at) => anonymise(session, at)),
  });
  const opening = commands.registerCommand(openPlaceCommand, (row: Row) =>
    open(view, row).catch((error: unknown) => session.log.error(`Opening a place: ${String(error)}`)),
  );
  return Disposable.from(view, registered, opening);
}

type Named = Row & { readonly kind: 'person' };

function isPerson(row: unknown): row is Named {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'person';
}

/** Where a person is named. */
interface Place {
  readonly document: TextDocument;
  readonly range: Range;
}

/** The document is open then, as the server wants it. */
async function firstPlace(view: ContributorsView, { key }: Named): Promise<Place | undefined> {
  const [guide] = await view.placesOf(key);
  const [place] = guide?.places ?? [];
  return guide && place && placeOf(guide.uri, place);
}

async function placeOf(uri: string, { range }: ContributorPlace): Promise<Place> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  return { document, range: document.validateRange(rangeOf(range)) };
}

function rangeOf({ start, end }: TextSpan): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Plain numbers: the editor's own positions do not get through to a worker. */
function startOf({ start: { line, character } }: Range): TextSpan['start'] {
  return { line, character };
}

function sayNobody(): void {
  void window.showInformationMessage(
    l10n.t('Choose a person in the contributors view first, then use this command again.'),
  );
}

/** The text may have moved since the view was drawn. */
async function open(view: ContributorsView, row: Row): Promise<void> {
  if (row.kind !== 'place') return;
  const guides = await view.placesOf(row.key);
  const places = guides.filter(({ uri }) => uri === row.uri).flatMap((guide) => guide.places);
  const { document, range } = await placeOf(row.uri, findAgain(places, row.place) ?? row.place);
  await show({ document, range });
}

/** Not over a page that stands beside the text. */
async function show({ document, range }: Place): Promise<void> {
  const column = (window.activeTextEditor ?? window.visibleTextEditors[0])?.viewColumn;
  await window.showTextDocument(document, { selection: range, ...(column && { viewColumn: column }) });
}

async function askFilter(view: ContributorsView): Promise<void> {
  const ways: readonly { readonly label: string; readonly by: Filter['by'] }[] = [
    { label: l10n.t('By name…'), by: 'name' },
    { label: l10n.t('Only people who gave tips'), by: 'tips' },
    { label: l10n.t('Only people who gave none'), by: 'no-tips' },
    { label: l10n.t('Everybody'), by: 'all' },
  ];
  const way = await window.showQuickPick(ways, {
    placeHolder: l10n.t('Whom shall the contributors view show?'),
  });
  if (!way) return;
  if (way.by !== 'name') return view.setFilter({ by: way.by });
  const words = await window.showInputBox({
    prompt: l10n.t('Part of a name; other names of theirs count, too'),
  });
  if (words !== undefined) view.setFilter(words.trim() === '' ? { by: 'all' } : { by: 'name', words });
}

async function findAll({ document, range }: Place): Promise<void> {
  await show({ document, range: new Range(range.start, range.start) });
  try {
    await commands.executeCommand('references-view.findReferences');
  } catch {
    // The list of references is an extension of the editor, which may be switched off.
    await commands.executeCommand('editor.action.goToReferences');
  }
}

async function anonymise(session: Session, { document, range }: Place): Promise<void> {
  const argument = { uri: document.uri.toString(), position: startOf(range) };
  await session.request('workspace/executeCommand', {
    command: serverCommands.anonymise,
    arguments: [argument],
  });
}

/** As much of the protocol's edit as a rename of a person is. */
interface RenameEdit {
  readonly documentChanges?: readonly {
    readonly textDocument: { readonly uri: string };
    readonly edits: readonly { readonly range: TextSpan; readonly newText: string }[];
  }[];
}

/** The server renames everything, as in the text, and it is asked first where two people would become one. */
async function rename(session: Session, { person }: Named, { document, range }: Place): Promise<void> {
  const newName = await window.showInputBox({
    value: person.name,
    valueSelection: [person.name.startsWith('@') ? 1 : 0, person.name.length],
    prompt: l10n.t('The new name of {0}, in all guides of this workspace', person.name),
  });
  if (newName === undefined || newName === person.name) return;
  const textDocument = { uri: document.uri.toString() };
  const params = { textDocument, position: startOf(range), newName };
  const edit = await session.request<RenameEdit | null>('textDocument/rename', params);
  if (!edit?.documentChanges?.length) return;
  if (!(await workspace.applyEdit(toWorkspaceEdit(edit), { isRefactoring: true })))
    void window.showWarningMessage(
      l10n.t('The editor did not change the name: a file cannot be changed here.'),
    );
}

function toWorkspaceEdit({ documentChanges = [] }: RenameEdit): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { textDocument, edits } of documentChanges)
    for (const { range, newText } of edits)
      edit.replace(Uri.parse(textDocument.uri), rangeOf(range), newText);
  return edit;
}
