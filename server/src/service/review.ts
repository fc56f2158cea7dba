/** The page for reviewers, as `guidepost report` writes it. */
import type { ReviewResult } from '../protocol.js';
import { toHtml, type PageFrame } from '../review/html.js';
import { toMarkdown } from '../review/markdown.js';
import { reviewOf, type Looked } from '../review/model.js';

/** How the page shall be. */
export interface ReviewWish {
  readonly form: 'html' | 'markdown';
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of HTML that an editor shows. */
  readonly frame: PageFrame | undefined;
}

/** Writes the page. Nobody asked the web for its links: that does the command line. */
export function getReview(looked: readonly Looked[], { form, today, frame }: ReviewWish): ReviewResult {
  const review = reviewOf(looked, { today, links: null });
  const text = form === 'markdown' ? toMarkdown(review) : toHtml(review, frame);
  return { text, guides: review.guides.length };
}
