/** A library of generated guides on disk, a hundred to a folder: what the command lines are measured on. */
import fs from 'node:fs';
import path from 'node:path';
import { generateGuide } from './generate-guide.js';
import { randomNumbers } from './ruler/random.js';

const PER_FOLDER = 100;

/**
 * @param {string} folder is made when missing
 * @param {object} [options]
 * @param {number} [options.count] documents
 * @param {number} [options.size] bytes of a document, on average; they spread from half to one and a half of it
 * @param {number} [options.seed]
 * @returns {{ documents: number, bytes: number }}
 */
export function generateLibrary(folder, { count = 1000, size = 7800, seed = 1 } = {}) {
  const next = randomNumbers(seed);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const shelf = path.join(folder, `shelf-${Math.floor(index / PER_FOLDER)}`);
    fs.mkdirSync(shelf, { recursive: true });
    const text = generateGuide({ size: Math.round(size * (0.5 + next())), seed: seed * 100_000 + index });
    fs.writeFileSync(path.join(shelf, `guide-${index}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return { documents: count, bytes };
}
