/** LSP feature: folding of front matter, guides' sections and lists. */
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Guide, Position } from '../guide/types.js';
import { endOf, startOf, type Checked } from './checked.js';
import { foldingKind } from './kinds.js';
import { runsOf } from './places/runs.js';
import type { ClientFeatures } from './types.js';

/** Gives what can be folded, by line; empty when the document is no guide. */
export function getFolding(checked: Checked, client: ClientFeatures): FoldingRange[] {
  const { frontMatter, guides } = checked.result.file;
  const positions = [
    ...(frontMatter && guides.length > 0 ? [frontMatter.position] : []),
    ...guides.flatMap(foldable),
  ];
  const folds = new Map<number, FoldingRange>();
  for (const position of positions) {
    const fold = toFold(checked, position, client);
    const known = folds.get(fold.startLine);
    if (fold.endLine > fold.startLine && (!known || known.endLine < fold.endLine))
      folds.set(fold.startLine, fold);
  }
  const inOrder = [...folds.values()].sort((a, b) => a.startLine - b.startLine);
  return client.foldingLimit === null ? inOrder : inOrder.slice(0, client.foldingLimit);
}

function foldable(guide: Guide): Position[] {
  return [
    ...guide.sections.map((section) => section.position),
    ...guide.lists.map((list) => list.position),
    ...runsOf(guide, guide.responses),
    ...runsOf(guide, guide.tips),
    ...runsOf(guide, guide.reportOptions),
  ];
}

function toFold({ map }: Checked, position: Position, client: ClientFeatures): FoldingRange {
  const startLine = position.start.line - 1;
  let endLine = map.lineAt(Math.max(startOf({ position }), endOf({ position }) - 1));
  while (endLine > startLine && map.line(endLine).text.trim() === '') endLine--;
  const fold: FoldingRange = { startLine, endLine, kind: foldingKind };
  if (client.lineFoldingOnly) return fold;
  const shift = startLine === 0 ? map.rangeOf(0, 0).start.character : 0;
  return {
    ...fold,
    startCharacter: map.line(startLine).text.length + shift,
    endCharacter: map.line(endLine).text.length,
  };
}
