/** Reads request parameters that may be anything; what is malformed is refused with InvalidParams. */
import { t } from '@vscode/l10n';
import { ErrorCodes, ResponseError, type Position, type Range } from 'vscode-languageserver';
import { field } from './field.js';

/** The document's URI in `textDocument`, or beside it in our own requests. */
export function uriOf(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri') ?? field(params, 'uri');
  if (typeof uri !== 'string') throw invalid(t`a document URI is missing`);
  return uri;
}

/** The position of a request; numbers outside of the document are the service's business. */
export function positionOf(params: unknown): Position {
  return toPosition(field(params, 'position'));
}

/** The range of a request. */
export function rangeOf(params: unknown): Range {
  const range = field(params, 'range');
  return { start: toPosition(field(range, 'start')), end: toPosition(field(range, 'end')) };
}

/** The positions of a request that asks for several places. */
export function positionsOf(params: unknown): Position[] {
  const positions = field(params, 'positions');
  if (!Array.isArray(positions)) throw invalid(t`the positions are missing`);
  return positions.map(toPosition);
}

/** A refusal that says what is wrong with the parameters. */
export function invalid(reason: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, t`Invalid parameters: ${reason}.`);
}

function toPosition(value: unknown): Position {
  const line = field(value, 'line');
  const character = field(value, 'character');
  if (typeof line !== 'number' || typeof character !== 'number') throw invalid(t`a position is missing`);
  return { line, character };
}
