/** remark-lint's own rules that a guide is also checked with; `no-undefined-references` is left out, `[feeling]` is a placeholder. */
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import type { PluggableList } from 'unified';
import hygieneWords from './hygiene-words.js';

/** Their ids: the control plugin silences them outside guides. */
export { hygieneIds } from '../lint/hygiene-ids.js';

/** The plugins, in the order they run. */
export const hygienePlugins: PluggableList = [
  remarkLintNoEmptyUrl,
  remarkLintNoUnusedDefinitions,
  remarkLintNoDuplicateDefinitions,
  remarkLintHeadingIncrement,
  hygieneWords,
];
