/** Tables of lines that a rule of safety or wording finds and of those it leaves alone. */
/** What a rule must find and must leave alone, in words that are not those of its word list. */
export interface Table {
  readonly rule: string;
  /** Puts one line of the table into a guide. */
  readonly guide: (line: string) => string;
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** An example response. */
export const response = (line: string): string => `# A hard evening\n\n## Example responses\n\n- "${line}"\n`;
/** A do. */
export const practice = (line: string): string => `# A hard evening\n\n## Do's\n\n- ✅ ${line}\n`;
/** A don't. */
export const dont = (line: string): string => `# A hard evening\n\n## Don'ts\n\n- ❌ ${line}\n`;
/** A signed tip. */
export const tip = (line: string): string => `# A hard evening\n\n## Tips\n\n- ${line} -@Mika\n`;
/** A way to report. */
export const report = (line: string): string => `# A hard evening\n\n## Report options\n\n- ${line}\n`;
