/** The size up to which a text is read unasked, in UTF-16 units or bytes: larger ones are no guides that somebody reads. */
export const largestUnasked = 2_000_000;
