/** What the page of a rule says, cut down to what fits a hover. The pages are generated, in English, and ship with the package. */

/** The help on a rule, as Markdown, each a paragraph. */
export interface RuleHelp {
  /** What it finds, in a sentence. */
  readonly finds: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * Takes the help from a page.
 *
 * @param page the Markdown of `docs/rules/RULE.md`
 * @returns null for a page of another kind
 */
export function ruleHelpOf(page: string): RuleHelp | null {
  const [finds, why, fix] = [/^# .+$/m, /^## Why$/m, /^## How to fix$/m].map((heading) =>
    paragraphBelow(page.replaceAll('\r\n', '\n'), heading),
  );
  return finds && why && fix ? { finds, why, fix } : null;
}

function paragraphBelow(page: string, heading: RegExp): string | null {
  const match = heading.exec(page);
  if (!match) return null;
  const [paragraph = ''] = page
    .slice(match.index + match[0].length)
    .trimStart()
    .split(/\n\s*\n/, 1);
  // Editors may show the end of a line as one.
  return paragraph.startsWith('#') ? null : paragraph.replace(/\s*\n\s*/g, ' ').trim();
}
