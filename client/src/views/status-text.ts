/** What the language status item says, as plain data: no editor needed to make it. */
import type { StatusParams } from '../../../server/src/protocol.js';
import type { Speak } from '../speak.js';

/** How the server is doing; `off` when the author switched Guidepost off. */
export type ServerState = 'starting' | 'running' | 'stopped' | 'off';

/** One line of the status item. */
export interface StatusLine {
  readonly text: string;
  readonly detail: string;
  readonly level: 'information' | 'warning' | 'error';
  /** Command id, its title and what it is given. */
  readonly command: { readonly id: string; readonly title: string; readonly argument?: string };
}

/** The lines: what it is (with the most useful command), why, and how the check went. */
export interface StatusLines {
  readonly guide: StatusLine;
  readonly reason: StatusLine;
  readonly check: StatusLine;
}

/**
 * Puts the state of one document in words.
 * @param status the last check of the document; none when it was not checked yet
 * @param state how the server is doing
 * @param t translates
 */
export function statusLines(status: StatusParams | undefined, state: ServerState, t: Speak): StatusLines {
  return {
    guide: guideLine(status, state, t),
    reason: reasonLine(status, t),
    check: checkLine(status, state, t),
  };
}

function guideLine(status: StatusParams | undefined, state: ServerState, t: Speak): StatusLine {
  const info = { level: 'information' } as const;
  if (state === 'stopped') {
    const command = { id: 'guidepost.restartServer', title: t('Restart') };
    return { text: t('Not running'), detail: t('Nothing is checked now.'), level: 'error', command };
  }
  if (state === 'off') {
    const command = {
      id: 'workbench.action.openSettings',
      title: t('Setting'),
      argument: 'guidepost.enable',
    };
    return { ...info, text: t('Switched off'), detail: t('Nothing is checked now.'), command };
  }
  if (!status) return { ...info, text: t('Not checked yet'), detail: '', command: showLog(t) };
  if (status.tooLarge) {
    const command = { id: 'guidepost.checkLargeFile', title: t('Check anyway') };
    const detail = t('Very large files are checked only when you ask.');
    return { text: t('Too large to check'), detail, level: 'warning', command };
  }
  if (!status.guide) return { ...info, text: t('Not a guide'), detail: '', command: markAsGuide(t) };
  const text = `${status.gentle ? t('Perhaps a guide') : t('Guide')} · ${problemCount(status.problems, t)}`;
  const problems = { id: 'workbench.actions.view.problems', title: t('Show problems') };
  const command = status.gentle ? markAsGuide(t) : problems;
  return { ...info, text, detail: problemDetail(status.problems, t), command };
}

function reasonLine(status: StatusParams | undefined, t: Speak): StatusLine {
  return {
    text: t('Why'),
    detail: status?.reason ?? '',
    level: 'information',
    command: { id: 'guidepost.explainFile', title: t('Explain this file') },
  };
}

function checkLine(status: StatusParams | undefined, state: ServerState, t: Speak): StatusLine {
  const idle = state === 'starting' ? t('Starting…') : t('No check yet');
  const checked =
    status && !status.tooLarge ? t('Checked in {0} ms', Math.max(1, Math.round(status.ms))) : idle;
  return { text: checked, detail: '', level: 'information', command: showLog(t) };
}

function problemCount(problems: StatusParams['problems'], t: Speak): string {
  const count = problems.error + problems.warning + problems.info;
  if (count === 0) return t('no problems');
  return count === 1 ? t('1 problem') : t('{0} problems', count);
}

function problemDetail(problems: StatusParams['problems'], t: Speak): string {
  const parts = [
    problems.error > 0 ? t('errors: {0}', problems.error) : '',
    problems.warning > 0 ? t('warnings: {0}', problems.warning) : '',
    problems.info > 0 ? t('notes: {0}', problems.info) : '',
    problems.hint > 0 ? t('hints: {0}', problems.hint) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function showLog(t: Speak): StatusLine['command'] {
  return { id: 'guidepost.showLog', title: t('Show log') };
}

function markAsGuide(t: Speak): StatusLine['command'] {
  return { id: 'guidepost.markAsGuide', title: t('Mark as guide') };
}
