/** The pages of the rules, read when somebody hovers: they ship with the package and are in English. */
import { ruleUrl } from '../lint/rule-url.js';
import { ruleHelpOf, type RuleHelp } from '../service/rule-help.js';
import { describeError } from './describe-error.js';
import { readSaved } from './files.js';
import type { Session } from './session.js';

/** The help on rules. */
export interface RulePages {
  /** Reads the help on some rules; those without a page, or in another language than the editor's, are left out. */
  of(rules: readonly string[]): Promise<ReadonlyMap<string, RuleHelp>>;
}

/** Makes the pages of a session; each is read once. */
export function createRulePages(session: Session): RulePages {
  const read = new Map<string, Promise<RuleHelp | null>>();
  const helpOn = (rule: string): Promise<RuleHelp | null> => {
    const known = read.get(rule) ?? readHelp(session, rule);
    read.set(rule, known);
    return known;
  };
  return {
    of: async (rules) => {
      if (!/^en\b|^$/i.test(session.locale() ?? '')) return new Map();
      const helps = await Promise.all(rules.map(async (rule) => [rule, await helpOn(rule)] as const));
      return new Map(helps.flatMap(([rule, help]) => (help ? [[rule, help] as const] : [])));
    },
  };
}

async function readHelp(session: Session, rule: string): Promise<RuleHelp | null> {
  const home = session.profile()?.features.home ?? null;
  if (home === null) return null;
  try {
    // The package lies outside the workspace, where nothing else is read through the client.
    const page = await readSaved(session, home + ruleUrl(rule));
    return page === null ? null : ruleHelpOf(page);
  } catch (error) {
    session.log('info', `The page of ${rule} could not be read: ${describeError(error)}`);
    return null;
  }
}
