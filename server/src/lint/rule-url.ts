/** Where the page of a rule stands: the pages ship with the package, so they open without a network. */

/**
 * The page that explains a rule, as a path from the folder of the package `guidepost`.
 *
 * @param id the rule's id
 */
export function ruleUrl(id: string): string {
  return `docs/rules/${id}.md`;
}

/**
 * A page that can be opened.
 *
 * @param url a path from the package's folder, or a whole address (as remark's rules have)
 * @param home URL of the package's folder, ending in a slash; null when it is not known
 * @returns the address; null for a path without a home
 */
export function pageUrl(url: string, home: string | null): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  return home === null ? null : `${home}${url}`;
}
