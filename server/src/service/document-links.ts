/** LSP feature: document links — what can be followed with a click; telephone numbers only where the author made them links. */
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Link } from '../guide/types.js';
import { targetPlace } from '../rules/support/links.js';
import type { Checked } from './checked.js';
import { fileTarget, linksIn } from './places/links.js';

/** Gives the links of a guide that lead out of it; fragments are the business of *go to definition*. */
export function getDocumentLinks(checked: Checked): DocumentLink[] {
  return linksIn(checked).flatMap((link) => {
    const target = targetOf(checked, link);
    return target === null ? [] : [{ range: checked.map.range(placeOf(checked, link)), target }];
  });
}

/** Addresses that are safe to hand to an editor: nothing that runs, nothing of the local disk but beside the guide. */
const followed = /^(?:https?:\/\/[^\s/]|mailto:\S+@|(?:tel|sms):[+\d])/i;

function targetOf({ snapshot }: Checked, { url }: Link): string | null {
  const known = url.replace(/^www\./i, 'https://www.');
  if (followed.test(known)) return known;
  const file = fileTarget(snapshot.uri, url);
  return file && (file.fragment === '' ? file.uri : `${file.uri}#${file.fragment}`);
}

/** The address, where the link has one of its own: the words stay free for other things. */
function placeOf({ map }: Checked, link: Link): Link['position'] {
  return targetPlace(link, map.text) ?? link.position;
}
