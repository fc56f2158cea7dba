import {
  createConfigResolver,
  type ConfigFinding,
  type ResolverOptions,
} from '../../server/src/config/index.js';
import { configurableRules, profiles } from '../../server/src/rules/profiles.js';

/** Files that live in memory, by URI; they can be changed between two questions. */
export function memory(files: Record<string, string>) {
  const reads: string[] = [];
  return {
    files,
    reads,
    read: (uri: string) => {
      reads.push(uri);
      const text = files[uri];
      if (text === 'LOCKED') return Promise.reject(new Error('You have no permission for it.'));
      return Promise.resolve(text ?? null);
    },
  };
}

/** A resolver over files in memory with the rules and profiles there are. */
export function resolverOver(files: Record<string, string>, more: Partial<ResolverOptions> = {}) {
  const access = memory(files);
  const resolver = createConfigResolver({ files: access, profiles, rules: configurableRules, ...more });
  return { ...resolver, access };
}

/** The findings of one text, with the words they stand at. */
export function findingsIn(text: string, form: 'json' | 'yaml' = 'json') {
  const { checkFile } = resolverOver({});
  return checkFile(`file:///g/guidepost.config.${form}`, text).map((finding) => told(finding, text));
}

/** A finding as tests compare it. */
export function told({ rule, message, position, fixes }: ConfigFinding, text: string) {
  const { start, end } = position;
  return {
    rule,
    message,
    line: start.line,
    column: start.column,
    at: text.slice(start.offset, end.offset),
    fix: fixes[0]?.edits[0]?.newText ?? null,
  };
}
