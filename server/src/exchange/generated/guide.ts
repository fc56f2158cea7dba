/** Generated from schemas/guide.schema.json by `npm run generate`: do not edit. */

/**
 * What `guidepost export --to json` prints: the parts of each guide in a file. Texts are plain: no marker, quotes, signature or Instead part. Lines are 1-based.
 */
export interface GuideExport {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * The guides of the file in order; empty when the file is no guide.
   */
  guides: GuideJson[];
}
/**
 * One guide.
 */
export interface GuideJson {
  title: string | null;
  /**
   * What the guide is about.
   */
  situation: string | null;
  responses: ResponseJson[];
  practices: PracticeJson[];
  pairs: PairJson[];
  /**
   * Ids of the don'ts that found no do.
   */
  unpaired: string[];
  tips: TipJson[];
  reportOptions: ReportOptionJson[];
  credit: CreditJson | null;
  sections: SectionJson[];
}
/**
 * Something a listener may say.
 */
export interface ResponseJson {
  text: string;
  line: number;
  /**
   * Words to replace before saying it, as written.
   */
  placeholders: string[];
}
/**
 * A do or a don't.
 */
export interface PracticeJson {
  /**
   * `do1`, `dont1`, … within the guide.
   */
  id: string;
  polarity: 'do' | 'dont';
  text: string;
  line: number;
}
/**
 * A don't with the do that answers it; both `do` and `doText` are null where the author wrote that there is no alternative.
 */
export interface PairJson {
  /**
   * Id of the don't.
   */
  dont: string;
  /**
   * Id of the do.
   */
  do: string | null;
  /**
   * The words of the Instead part.
   */
  doText: string | null;
  evidence: 'explicit' | 'structural' | 'declared' | 'inferred' | 'order' | 'instead';
  confidence: number;
}
/**
 * A tip or comment from somebody with experience.
 */
export interface TipJson {
  text: string;
  line: number;
  attribution: AttributionJson | null;
}
/**
 * Who stands behind a tip.
 */
export interface AttributionJson {
  /**
   * Without the @ sign.
   */
  name: string;
  kind: 'handle' | 'name' | 'role' | 'group' | 'anonymous';
  /**
   * How the signature is written.
   */
  form:
    | 'hyphen'
    | 'dash'
    | 'tilde'
    | 'double-hyphen'
    | 'next-line'
    | 'parenthesised'
    | 'leading'
    | 'byline'
    | 'bare';
}
/**
 * A way to report.
 */
export interface ReportOptionJson {
  text: string;
  line: number;
  links: LinkJson[];
  channels: ('web' | 'email' | 'phone' | 'sms' | 'ui' | 'command')[];
}
/**
 * A link with its target.
 */
export interface LinkJson {
  url: string;
  text: string;
}
/**
 * Who wrote the original.
 */
export interface CreditJson {
  names: string[];
  url: string | null;
}
/**
 * A labelled part. A joint label ("Do's and don'ts") stands here twice, as dos and as donts.
 */
export interface SectionJson {
  kind: 'situation' | 'responses' | 'dos' | 'donts' | 'tips' | 'report' | 'credit' | 'other';
  /**
   * In the author's words.
   */
  label: string;
  line: number;
}
