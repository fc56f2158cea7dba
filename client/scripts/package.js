/**
 * Makes guidepost-vscode-<version>.vsix from what is built: `npm run package`; `--out FILE` puts it elsewhere.
 *
 * The manifest's `files` name what goes in (files and folders, no patterns); this script fails when one of them is missing or when the package holds
 * anything that no user needs.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vsce from '@vscode/vsce';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outAt = process.argv.indexOf('--out');
const out = outAt > 0 ? process.argv[outAt + 1] : undefined;

await main();

async function main() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const missing = manifest.files.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) return fail(`Missing: ${missing.join(', ')}. Run "npm run build" first.`);
  const files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
  const unwanted = files.filter((file) => /(?:^|\/)(?:src|tests|node_modules)\/|\.map$|\.ts$/.test(file));
  if (unwanted.length > 0) return fail(`Not for users: ${unwanted.join(', ')}`);
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const lost = relativeLinks(readme).filter((link) => !existsSync(path.join(root, link)));
  if (lost.length > 0) return fail(`README.md leads to files that are not there: ${lost.join(', ')}`);
  const name = `${manifest.name}-${manifest.version}.vsix`;
  const packagePath = path.resolve(root, out ?? name);
  await vsce.createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    // Links and pictures lead to the repository; where the manifest names none, there is nothing they could lead to.
    rewriteRelativeLinks: Boolean(manifest.repository),
  });
  console.log(`${name}: ${files.length} files, ${Math.round(statSync(packagePath).size / 1024)} KB`);
}

/** What README.md links to and shows of this repository. */
function relativeLinks(markdown) {
  const links = Array.from(markdown.matchAll(/\]\(([^()\s#]+)[^()]*\)/g), ([, link]) => link);
  return links.filter((link) => !/^[a-z]+:/i.test(link));
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
