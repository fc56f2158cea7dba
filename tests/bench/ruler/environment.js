/** The same clean surroundings for everybody who is measured. */

/** Variables that change how a child starts up and say nothing about the child. */
const DISTURBING =
  /^(npm_|NODE_OPTIONS$|NODE_EXTRA_CA_CERTS$|NODE_V8_COVERAGE$|NODE_COMPILE_CACHE$|FORCE_COLOR$)/i;

/** @returns {NodeJS.ProcessEnv} this process's environment without what would disturb a measurement */
export function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !DISTURBING.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
