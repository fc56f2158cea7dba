/** Our own requests for writing: what to put in where, and the text of a new guide. */
import { t } from '@vscode/l10n';
import type { HouseStyle } from '../guide/house-style.js';
import { plainHouseStyle } from '../guide/house-style.js';
import {
  methods,
  type GuideOutlineParams,
  type HouseStyleParams,
  type HouseStyleResult,
  type Insertable,
  type InsertParams,
  type InsertResult,
  type NewGuideParams,
  type NewGuideResult,
  type OfferedPart,
} from '../protocol.js';
import { answer, answerForDocument } from './adapter.js';
import { field } from './field.js';
import { invalid, positionOf, uriOf } from './params.js';
import type { Session } from './session.js';

const insertable: readonly Insertable[] = ['tip', 'pair', 'response', 'reportOption'];

/** Answers the requests for writing. */
export function serveInsert(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    methods.insert,
    answerForDocument<InsertParams, InsertResult | null>(session, methods.insert, null, (call, params) =>
      call.service.insertion(call.state, whatOf(params), positionOf(params)),
    ),
  );
  connection.onRequest(
    methods.houseStyle,
    answer<HouseStyleParams, HouseStyleResult>(
      session,
      methods.houseStyle,
      { declared: null, house: null },
      async (params) => {
        const uri = uriOf(params);
        await session.configuration.ready(uri);
        const { declared, lint } = session.configuration.of(uri);
        return { declared: declared ?? null, house: isPlain(lint.house) ? null : lint.house };
      },
    ),
  );
  connection.onRequest(
    methods.guideOutline,
    answer<GuideOutlineParams, OfferedPart[]>(session, methods.guideOutline, [], async (params) =>
      (await session.service()).offeredParts(await houseFor(session, params)),
    ),
  );
  connection.onRequest(
    methods.newGuide,
    answer<NewGuideParams, NewGuideResult | null>(session, methods.newGuide, null, async (params) =>
      (await session.service()).newGuide(await houseFor(session, params), {
        title: text(field(params, 'title')),
        type: text(field(params, 'type')),
        parts: list(field(params, 'parts')).map(text),
      }),
    ),
  );
}

/** Nothing in it changes how a guide is read. */
function isPlain({ labels, markers, pairing, language }: HouseStyle): boolean {
  const words = [...Object.values(labels), markers.do, markers.dont];
  return words.every((list) => list.length === 0) && pairing === null && language === null;
}

/** A new guide will stand beside this document or in this folder; nowhere means no configuration. */
async function houseFor(session: Session, params: unknown): Promise<HouseStyle> {
  const uri = field(params, 'uri');
  if (typeof uri !== 'string') return plainHouseStyle;
  await session.configuration.ready(uri);
  return session.configuration.of(uri).lint.house;
}

function whatOf(params: unknown): Insertable {
  const given = field(params, 'what');
  const what = insertable.find((one) => one === given);
  if (!what) throw invalid(t`it is not known how to insert “${text(given)}”`);
  return what;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
