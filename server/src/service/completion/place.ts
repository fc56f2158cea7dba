/** What stands around the cursor, as far as completion cares. */
import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Guide, SectionKind } from '../../guide/types.js';
import { startOf, type Checked } from '../checked.js';

/** Where the cursor is. */
export interface Place {
  readonly guide: Guide | undefined;
  readonly offset: number;
  /** Offset of the line's first character. */
  readonly lineStart: number;
  /** The line up to the cursor, and behind it. */
  readonly before: string;
  readonly after: string;
  /** What the last label above the cursor announces. */
  readonly section: SectionKind | null;
}

/** One line of the list: `newText` replaces the text from `start` to the cursor. */
export interface Proposal {
  readonly label: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
  readonly start: number;
  readonly newText: string;
}

/** Describes the place of an offset. */
export function placeAt({ map }: Checked, guide: Guide | undefined, offset: number): Place {
  const { start, text } = map.line(map.lineAt(offset));
  const section = guide?.sections
    .filter((one) => startOf(one) < start)
    .reduce<Guide['sections'][number] | null>(
      (last, one) => (last && startOf(last) > startOf(one) ? last : one),
      null,
    );
  return {
    guide,
    offset,
    lineStart: start,
    before: text.slice(0, offset - start),
    after: text.slice(offset - start),
    section: section?.kind ?? null,
  };
}
