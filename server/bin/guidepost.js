#!/usr/bin/env node
// The launcher: picks the bundle. The language server comes straight from its own, so that an editor never waits for
// the command line to load.
const [command, ...options] = process.argv.slice(2);
const transports = /^--(?:stdio|node-ipc|socket=|pipe=)/;
const serves = command === 'lsp' && options.some((option) => transports.test(option));

try {
  await import(serves ? '../dist/node.js' : '../dist/cli.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist')) throw error;
  console.error('guidepost: the program is not built yet. Run `npm run build` in the folder it came from.');
  process.exitCode = 2;
}
