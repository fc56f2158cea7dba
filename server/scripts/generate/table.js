import { readFile } from 'node:fs/promises';

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/**
 * The README files with the table of rules between their markers; a file without markers is left alone.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @param {import('./rules.js').DocumentedRule[]} rules
 * @returns {Promise<{ path: string, text: string }[]>}
 */
export async function generateTable(root, rules) {
  const pages = await Promise.all(
    ['README.md', 'server/README.md'].map(async (path) => {
      const text = await readFile(root + path, 'utf8').catch(() => '');
      const [before, rest] = text.split(start);
      const after = rest?.split(end)[1];
      if (after === undefined) return null;
      const docs = path.startsWith('server/') ? 'docs/rules' : 'server/docs/rules';
      return { path, text: `${before}${start}\n\n${tableOf(rules, docs)}\n\n${end}${after}` };
    }),
  );
  return pages.filter((page) => page !== null);
}

function tableOf(rules, docs) {
  const rows = rules.map(
    ({ meta, doc }) =>
      `| [${meta.id}](${docs}/${meta.id}.md) | ${doc.summary.replace(/\|/gu, '\\|')} | ${meta.off ? 'off' : meta.severity} | ${meta.fix ?? ''} |`,
  );
  return ['| rule | finds | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
