/** What an author can switch off in the editor's settings. */
import type { Session } from './session.js';

/** Tells whether something shall be shown; waits for the editor's first settings, so that nothing flashes up. */
export async function isOn(
  { settings }: Session,
  name: 'inlayHints' | 'codeLens' | 'semanticTokens',
): Promise<boolean> {
  await settings.ready();
  return settings.current()[name];
}
