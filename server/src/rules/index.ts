/** All rules, in the order of docs and settings. */
import type { Rule } from '../lint/types.js';
import ambiguousMarker from './ambiguous-marker.js';
import attributionForm from './attribution-form.js';
import creditWithoutLink from './credit-without-link.js';
import guessedPairs from './guessed-pairs.js';
import lostLink from './lost-link.js';
import missingCredit from './missing-credit.js';
import missingMarker from './missing-marker.js';
import missingReportLink from './missing-report-link.js';
import missingSection from './missing-section.js';
import missingTitle from './missing-title.js';
import mixedPolarity from './mixed-polarity.js';
import reportOptionWithoutTarget from './report-option-without-target.js';
import unattributedTip from './unattributed-tip.js';
import unclosedQuote from './unclosed-quote.js';
import unexplainedPlaceholder from './unexplained-placeholder.js';
import unfilledScaffold from './unfilled-scaffold.js';
import unpairedDont from './unpaired-dont.js';
import vagueLinkText from './vague-link-text.js';

/** The rules that Guidepost runs. */
export const rules: readonly Rule[] = [
  missingTitle,
  missingSection,
  mixedPolarity,
  missingMarker,
  ambiguousMarker,
  unclosedQuote,
  unexplainedPlaceholder,
  unfilledScaffold,
  unattributedTip,
  attributionForm,
  unpairedDont,
  guessedPairs,
  missingReportLink,
  reportOptionWithoutTarget,
  lostLink,
  vagueLinkText,
  missingCredit,
  creditWithoutLink,
];
