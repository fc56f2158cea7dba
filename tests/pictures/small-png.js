// @ts-check
// A picture of a window as a PNG with a palette: a third of what a browser writes, and nobody sees a difference.
import { deflateSync } from 'node:zlib';

/** @typedef {{width: number, height: number, pixels: Uint8Array}} Picture four bytes for each pixel: red, green, blue, alpha */

const largestPalette = 256;

/**
 * Writes a picture with at most 256 colours.
 *
 * @param {Picture} picture
 * @returns {Buffer} the PNG file
 */
export function smallPng({ width, height, pixels }) {
  const palette = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: none
  /** @type {Map<number, number>} */
  const known = new Map();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colourAt(pixels, (y * width + x) * 4);
      let index = known.get(colour);
      if (index === undefined) known.set(colour, (index = nearest(palette, colour)));
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, colours from a palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours of large areas as they are; of all others the commonest that differ enough to be told apart.
 *
 * @param {Uint8Array} pixels
 */
function paletteOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const common = sorted.map(([colour]) => colour);
  const large = sorted.filter(([, count]) => count > pixels.length / 4 / 400).length; // a quarter of a per cent
  for (let apart = 0; ; apart += 24) {
    const chosen = chooseApart(common, Math.min(large, 64), apart);
    if (chosen.length <= largestPalette) return chosen;
  }
}

/**
 * @param {readonly number[]} colours
 * @param {number} kept how many of the first are taken as they are
 * @param {number} apart
 */
function chooseApart(colours, kept, apart) {
  const chosen = colours.slice(0, kept);
  for (const colour of colours.slice(kept)) {
    if (chosen.every((other) => distance(colour, other) > apart)) chosen.push(colour);
    if (chosen.length > largestPalette) break;
  }
  return chosen;
}

/**
 * @param {readonly number[]} palette
 * @param {number} colour
 */
function nearest(palette, colour) {
  let best = 0;
  let least = Infinity;
  for (const [index, other] of palette.entries()) {
    const away = distance(colour, other);
    if (away < least) [best, least] = [index, away];
  }
  return best;
}

/**
 * @param {number} a
 * @param {number} b
 */
function distance(a, b) {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return red * red + green * green + blue * blue;
}

/**
 * @param {Uint8Array} pixels
 * @param {number} at
 */
function colourAt(pixels, at) {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(checksum(body), body.length + 4);
  return frame;
}

/**
 * CRC-32, as PNG wants it; Node 20 has none of its own yet.
 *
 * @param {Buffer} data
 */
function checksum(data) {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
