/** The heads of a long thread are told apart in time that grows with the thread. */
import { expect, it } from 'vitest';
import { bylineRepairs } from '../../server/src/exchange/import/bylines.js';
import { createReader } from '../../server/src/guide/index.js';
import { milliseconds, MOST, ratio } from './linear.js';

const options = { path: 'a.guide.md' };
const top = "A quiet chat\nSome do's:\n✅ Wait.\nSome don'ts:\n❌ Never rush.\n";

/** A thread of about `size` characters; every reply is a part of its own or all are in one. */
const threads = (label: string) => (size: number) =>
  top +
  (label === '' ? 'Tips:\n' : '') +
  `${label}Mika March 3, 2024\nBreathe slowly. -@Mika\n\n`.repeat(Math.ceil(size / 45));

it.each([
  ['one part', threads('')],
  ['a part for each reply', threads('## Tips\n\n')],
])('%s', { timeout: 120_000 }, (name, of) => {
  const time = (text: string): number => {
    const file = createReader().read(text, options);
    return milliseconds(() => bylineRepairs(text, () => file));
  };
  const text = of(9_000);
  expect(bylineRepairs(text, (one) => createReader().read(one, options))).toHaveLength(200);
  expect(ratio(time, { name, of }, 90_000)).toBeLessThan(MOST);
});
