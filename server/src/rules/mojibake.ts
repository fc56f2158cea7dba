/**
 * mojibake: characters and apostrophes that a copy lost.
 *
 * ## What it flags
 *
 * Signs such as `â€™` and `Ã©`, which once were ’ and é, and contractions without their apostrophe: “Ive”, “wasnt”, “Dont's”. Words
 * that are words without it too (its, well, were, ill, shell, id) are left alone, and so are code, addresses and handles. Said once for
 * each line.
 *
 * ## Why
 *
 * The line is sent as it stands. To somebody who is hurt it looks like a machine's, or careless; a screen reader spells the signs
 * out. Old forum posts lose these on every move.
 *
 * ## How to fix
 *
 * Put back what stood there. This is a safe fix: it changes no word.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Say “its name”, be well, we were ill, she sells a shell, hell, show an id.
 *   - ✅ See `dont` and [the page](https://example.org/dont-panic) by @dont_worry.
 *   - ✅ Naïve, café, Ångström.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   ## Some Dont's
 *
 *   - ❌ Donâ€™t say it wasnt their day. (Instead: Say: Ive heard you, merci, chÃ©rie.)
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   3:9-3:15: info: “Dont's” was “Don'ts” before it was copied; sent as it stands it looks careless to somebody who is hurt. Put it back.
 *   5:8-5:11: info: “â€™” was “’” before it was copied (and 3 more in this line); sent as it stands it looks careless to somebody who is hurt. Put it back.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Some Don'ts
 *
 *   - ❌ Don’t say it wasn't their day. (Instead: Say: I've heard you, merci, chérie.)
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, rangeFrom, sourceEnd } from '../lint/places.js';
import type { Position } from '../guide/types.js';
import { brokenIn, type Broken } from '../exchange/repair/mojibake.js';
import { plainLines, type SourceLine } from './support/plain-lines.js';
import { lineStartOf } from './support/text.js';

export default defineRule(
  {
    id: 'mojibake',
    group: 'structure',
    severity: 'info',
    over: 'guide',
    fix: 'safe',
    since: '0.1.0',
    gentle: 'hint-per-list',
  },
  (guide, report, { source, language, recall }) => {
    let from = lineStartOf(guide.position.start);
    for (const line of plainLines(source, offsetOf(from), sourceEnd(guide, source))) {
      const broken = recall(`mojibake ${language}\n${line.text}`, () => brokenIn(line.text, language));
      const [first] = broken;
      if (!first) continue;
      const places = placesOf(broken, line, source, from);
      const [place] = places;
      if (!place) continue;
      report(place, {
        message: messageFor(first, broken.length, line.text),
        fixes: [
          {
            title: broken.length > 1 ? t`Restore these ${broken.length}` : t`Restore “${first.restored}”`,
            kind: 'safe',
            edits: places.map((position, index) => ({ position, newText: broken[index]?.restored ?? '' })),
          },
        ],
      });
      from = place.start;
    }
  },
);

/** Where they stand, each found from the one before. */
function placesOf(
  broken: readonly Broken[],
  { start }: SourceLine,
  source: string,
  before: Position['start'],
): readonly Position[] {
  let near = before;
  return broken.map(({ from, to }) => {
    const place = rangeFrom(source, near, start + from, start + to);
    near = place.start;
    return place;
  });
}

function messageFor({ from, to, restored }: Broken, count: number, text: string): string {
  const words = text.slice(from, to);
  return count > 1
    ? t(
        '“{0}” was “{1}” before it was copied (and {2} more in this line); ' +
          'sent as it stands it looks careless to somebody who is hurt. Put it back.',
        words,
        restored,
        count - 1,
      )
    : t(
        '“{0}” was “{1}” before it was copied; ' +
          'sent as it stands it looks careless to somebody who is hurt. Put it back.',
        words,
        restored,
      );
}
