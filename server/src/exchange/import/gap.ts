/** The mark of a lost link. */
export const GAP = '<!-- guidepost gap link -->';
