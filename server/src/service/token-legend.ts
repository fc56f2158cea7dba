/** The legend of the semantic tokens; `package.json` gives each of them a scope, so that every theme has a colour for it. */

/**
 * What is coloured: a do, a don't, who wrote a tip (or is mentioned), words to say, and what a listener puts in for itself
 * or an author has still to fill.
 */
export const tokenTypes = [
  'guideDo',
  'guideDont',
  'guideAttribution',
  'guideResponse',
  'guidePlaceholder',
] as const;

/**
 * More about it: a don't whose do was guessed or that has none, a do that is written into its don't, a placeholder that the
 * guide explains, a gap to fill, a tip by nobody in particular, a name outside of signatures.
 */
export const tokenModifiers = [
  'guessed',
  'unpaired',
  'instead',
  'explained',
  'gap',
  'anonymous',
  'mention',
] as const;

/** A name of {@link tokenTypes}. */
export type TokenType = (typeof tokenTypes)[number];

/** A name of {@link tokenModifiers}. */
export type TokenModifier = (typeof tokenModifiers)[number];
