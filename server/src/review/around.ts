/** What a page for reviewers is made with, beside the guides. */
import type { LinkAnswers } from './links.js';

/** What is the same for all guides of a page. */
export interface Around {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What earlier runs of `guidepost links` found; null when nobody says where that stands. */
  readonly links: LinkAnswers | null;
}
