/** Where the page of a rule stands. */

/**
 * The page that explains a rule.
 *
 * @param id the rule's id
 */
export function ruleUrl(id: string): string {
  return `https://github.com/guidepost/guidepost/blob/main/server/docs/rules/${id}.md`;
}
