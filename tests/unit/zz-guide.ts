import { guideFileOfText } from './zz-read.js';
import { utterancesOf } from '../../server/src/lint/utterance.js';
import { phrasesIn, type Match } from '../../server/src/rules/support/phrases/search.js';
export function readGuideFile(line: string, role: string): ((list: string) => readonly Match[])[] {
  const text = role === 'response' ? `# T\n\n## Example responses\n\n- "${line}"\n` : role === 'do' ? `# T\n\n## Do\n\n- ✅ ${line}\n` : role === 'tip' ? `# T\n\n## Tips\n\n- ${line} -@Mika\n` : line;
  const guide = guideFileOfText(text);
  const us = guide.guides.flatMap((g) => utterancesOf(g));
  return us.map((u) => (list: string) => phrasesIn(u, list, { source: text, language: 'en' }));
}
