/** Classes that exported pages carry and imports know. */
export const exportClasses = {
  /** The mark before a practice. */
  mark: 'guidepost-mark',
  /** Words for those who only hear the page. */
  hidden: 'guidepost-hidden',
  /** Hidden words that paper shows, because nothing else denies there. */
  bare: 'guidepost-bare',
  /** A signature, which stays on one line. */
  name: 'guidepost-name',
  /** A link whose words are its address. */
  address: 'guidepost-address',
} as const;
