/** Guides on their way out of the editor and into it; loaded on its own, because reading and writing HTML is large. */
import { toBbcode } from '../exchange/export/bbcode.js';
import { toForum } from '../exchange/export/forum.js';
import { toHtmlFragment, toHtmlPage } from '../exchange/export/html.js';
import { bareDontsInWords } from '../exchange/export/polarity.js';
import { prepare } from '../exchange/export/prepare.js';
import { toGuideExport } from '../exchange/guide-json.js';
import type { FormatOptions } from '../exchange/format/format.js';
import { importHtml } from '../exchange/import/html.js';
import { importText } from '../exchange/import/text.js';
import type { Repair } from '../exchange/import/types.js';
import { createReader } from '../guide/index.js';
import type { GuideFile } from '../guide/types.js';
import type { ExportForm, ExportResult, ImportParams, ImportResult } from '../protocol.js';
import type { Checked } from './checked.js';
import { createTextMap } from './convert.js';
import { optionsOf } from './read-options.js';
import type { Settings } from './types.js';

/** What to export, and how long a post may be. */
export interface ExportWish {
  readonly to: ExportForm;
  readonly limit?: number | undefined;
}

/**
 * Gives a guide in another form.
 * @param checked the document
 * @param wish the form
 * @returns no texts when the document is no guide
 */
export function getExport(checked: Checked, wish: ExportWish): ExportResult {
  const options = optionsOf(checked);
  const file = createReader().read(checked.map.text, options);
  if (checked.snapshot.languageId.toLowerCase() !== 'markdown' || !file.decision.guide)
    return { texts: [], title: null, marked: false };
  const title = file.guides[0]?.title?.text ?? null;
  if (wish.to === 'json') return { texts: [toJson(file)], title, marked: false };
  if (wish.to === 'forum') {
    const forum = toForum(checked.map.text, { ...options, limit: wish.limit });
    return { texts: forum?.posts ?? [], title, marked: forum?.marked ?? false };
  }
  const text = writers[wish.to](checked.map.text, options);
  return { texts: text === null ? [] : [text], title, marked: false };
}

type Writer = (text: string, options: FormatOptions) => string | null;

const writers: Readonly<Record<Exclude<ExportForm, 'json' | 'forum'>, Writer>> = {
  html: toHtmlPage,
  htmlFragment: toHtmlFragment,
  bbcode: toBbcode,
  markdown: (text, options) => prepare(text, options, bareDontsInWords)?.text ?? null,
};

function toJson(file: GuideFile): string {
  return `${JSON.stringify(toGuideExport(file), null, 2)}\n`;
}

/**
 * Makes a guide of something copied elsewhere. Whether it is one says its text alone, not the document it goes to.
 * @param content what was copied
 * @param settings what holds for the document it goes to
 */
export function getImport({ kind, content }: ImportParams, { lint }: Settings): ImportResult {
  const imported = (kind === 'html' ? importHtml : importText)(content, { path: '', house: lint.house });
  const map = createTextMap(imported.text);
  return {
    text: imported.text,
    guide: imported.guide,
    repairs: imported.repairs.flatMap(placeByPlace).map(({ kind, what, position, undo }) => ({
      kind,
      what,
      range: map.range(position),
      undo: undo.map((edit) => ({ range: map.range(edit.position), newText: edit.newText })),
    })),
    gaps: imported.gaps.map(({ position }) => map.range(position)),
    problem: imported.problem,
  };
}

/** Restored characters are told once for all places; in an editor each of them has its own way back. */
function placeByPlace(repair: Repair): readonly Repair[] {
  if (repair.kind !== 'characters' || repair.undo.length < 2) return [repair];
  return repair.undo.map((edit) => ({ ...repair, position: edit.position, undo: [edit] }));
}
