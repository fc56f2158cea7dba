/** A raw finding travels on the remark message that shows it, so that the preset's last step can settle it. */
import type { VFileMessage } from 'vfile-message';
import type { RawFinding } from './raw-finding.js';

const key = Symbol.for('guidepost.finding');

/**
 * Puts a raw finding on a message.
 *
 * @param message the message that shows it
 * @param raw the finding
 */
export function attach(message: VFileMessage, raw: RawFinding): void {
  Object.defineProperty(message, key, { value: raw, enumerable: false, configurable: true });
}

/**
 * The raw finding of a message.
 *
 * @param message any message
 * @returns null for a message that is not ours
 */
export function attachedTo(message: VFileMessage): RawFinding | null {
  return (message as VFileMessage & { readonly [key]?: RawFinding })[key] ?? null;
}
