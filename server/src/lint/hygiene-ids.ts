/** The ids of remark-lint's own rules that a guide is also checked with: comments and configuration may name them too. */
export const hygieneIds: readonly string[] = [
  'no-empty-url',
  'no-unused-definitions',
  'no-duplicate-definitions',
  'heading-increment',
];
