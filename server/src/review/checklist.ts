/** What has to be true before a guide goes out. */
import type { Guide, GuideFile, Link } from '../guide/types.js';
import type { Finding } from '../lint/types.js';
import type { Around } from './around.js';
import { canBeAsked } from './links.js';
import { count } from './words.js';

/** One line of the list. */
export interface Check {
  readonly done: boolean;
  readonly text: string;
}

/** The guide that the list is for. */
export interface Subject {
  readonly guide: Guide;
  readonly file: GuideFile;
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
}

/** Goes through the list. */
export function checklistOf(subject: Subject, around: Around): readonly Check[] {
  return [
    errors(subject),
    linksChecked(subject, around),
    tipsCredited(subject),
    reviewDate(subject, around),
    reviewers(subject),
  ];
}

function errors({ findings }: Subject): Check {
  const number = findings.filter(({ severity }) => severity === 'error').length;
  return { done: number === 0, text: number === 0 ? 'No errors.' : `${count(number, 'error')} to mend.` };
}

function linksChecked({ links }: Subject, { links: known }: Around): Check {
  const asked = links.filter(canBeAsked);
  if (asked.length === 0) return { done: true, text: 'No links that a program could check.' };
  if (!known) return { done: false, text: 'Links checked on: not yet.' };
  const found = asked.flatMap((link) => known(link) ?? []);
  if (found.length < asked.length) {
    return { done: false, text: `Links checked: ${String(found.length)} of ${String(asked.length)}.` };
  }
  const oldest = Math.min(...found.map(({ at }) => at));
  const dead = found.filter(({ health }) => health.state === 'dead').length;
  const on = `Links checked on ${new Date(oldest).toISOString().slice(0, 10)}`;
  return dead === 0 ? { done: true, text: `${on}.` } : { done: false, text: `${on}: ${String(dead)} dead.` };
}

function tipsCredited({ guide: { tips } }: Subject): Check {
  if (tips.length === 0) return { done: true, text: 'No tips to credit.' };
  const signed = tips.filter(({ attribution }) => attribution !== null).length;
  return {
    done: signed === tips.length,
    text: `Tips credited: ${String(signed)} of ${String(tips.length)}.`,
  };
}

function reviewDate({ file: { frontMatter } }: Subject, { today }: Around): Check {
  const day = frontMatter?.reviewBy?.value;
  if (day === undefined) return { done: false, text: 'Review date: none is set (reviewBy).' };
  return day <= today
    ? { done: false, text: `Review date: was due on ${day}.` }
    : { done: true, text: `Review date: ${day}.` };
}

function reviewers({ file: { frontMatter } }: Subject): Check {
  const names = frontMatter?.reviewers ?? [];
  return names.length === 0
    ? { done: false, text: 'Reviewers: nobody is named (reviewers).' }
    : { done: true, text: `Reviewers: ${names.join(', ')}.` };
}
