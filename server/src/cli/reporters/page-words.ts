/** What the page of a rule says in one sentence: the paragraph under its title. */
export function shortWords(page: string): string | null {
  const paragraph = /^# .+\n+((?!\||#).+(?:\n(?!\s*\n).+)*)/mu.exec(page)?.[1];
  return paragraph === undefined ? null : paragraph.replace(/\s+/gu, ' ').trim();
}
