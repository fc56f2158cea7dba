/** The library: the language service, the linter and its rules, the reader of guides, and their types. */
export { createReader } from './guide/index.js';
export type * from './guide/types.js';
export { applyEdits, fixText } from './lint/apply-fixes.js';
export { createLinter, type Linter, type LintOptions, type LintResult } from './lint/linter.js';
export type * from './lint/types.js';
export { rules } from './rules/index.js';
export { createLanguageService, type DocumentState, type LanguageService } from './service/index.js';
export type { CheckResult, ClientFeatures, Host, Rooms, Settings, Snapshot } from './service/types.js';
