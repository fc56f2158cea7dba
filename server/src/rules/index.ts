/** All rules, in the order of docs and settings. */
import type { Rule } from '../lint/types.js';
import accusedMember from './accused-member.js';
import ambiguousMarker from './ambiguous-marker.js';
import attributionForm from './attribution-form.js';
import bareDont from './bare-dont.js';
import bareUrl from './bare-url.js';
import blamingQuestion from './blaming-question.js';
import brokenReference from './broken-reference.js';
import chatDetail from './chat-detail.js';
import claimedUnderstanding from './claimed-understanding.js';
import conditionalApology from './conditional-apology.js';
import contradictingPractices from './contradicting-practices.js';
import creditWithoutLink from './credit-without-link.js';
import crisisLineWithoutRegion from './crisis-line-without-region.js';
import deadLink from './dead-link.js';
import defensiveness from './defensiveness.js';
import diagnosis from './diagnosis.js';
import directiveAdvice from './directive-advice.js';
import doubleNegativeDont from './double-negative-dont.js';
import duplicatePractice from './duplicate-practice.js';
import duplicateTip from './duplicate-tip.js';
import emptySection from './empty-section.js';
import forumForm from './forum-form.js';
import guessedPairs from './guessed-pairs.js';
import hardToRead from './hard-to-read.js';
import insecureLink from './insecure-link.js';
import internalError from './internal-error.js';
import interrogation from './interrogation.js';
import invalidConfiguration from './invalid-configuration.js';
import invalidFrontMatter from './invalid-front-matter.js';
import leadingMention from './leading-mention.js';
import longPractice from './long-practice.js';
import longSentence from './long-sentence.js';
import longTip from './long-tip.js';
import lostLink from './lost-link.js';
import medicalOrLegalAdvice from './medical-or-legal-advice.js';
import methodDetail from './method-detail.js';
import minimising from './minimising.js';
import missingCredit from './missing-credit.js';
import missingCrisisResource from './missing-crisis-resource.js';
import missingMarker from './missing-marker.js';
import missingReportLink from './missing-report-link.js';
import missingSection from './missing-section.js';
import missingTitle from './missing-title.js';
import mixedPolarity from './mixed-polarity.js';
import mojibake from './mojibake.js';
import negativeDo from './negative-do.js';
import outcomePromise from './outcome-promise.js';
import pasteResidue from './paste-residue.js';
import personFirst from './person-first.js';
import personalData from './personal-data.js';
import personalDataRequest from './personal-data-request.js';
import repeatedSection from './repeated-section.js';
import repeatedWord from './repeated-word.js';
import reportOptionWithoutTarget from './report-option-without-target.js';
import reportWithoutConsent from './report-without-consent.js';
import reviewDue from './review-due.js';
import runOnResponse from './run-on-response.js';
import secrecyPromise from './secrecy-promise.js';
import sectionOrder from './section-order.js';
import slashAlternatives from './slash-alternatives.js';
import staleCrisisNumber from './stale-crisis-number.js';
import suicideWording from './suicide-wording.js';
import takingSides from './taking-sides.js';
import unattributedTip from './unattributed-tip.js';
import unclosedQuote from './unclosed-quote.js';
import unequalLanguage from './unequal-language.js';
import unexplainedPlaceholder from './unexplained-placeholder.js';
import unfilledScaffold from './unfilled-scaffold.js';
import unknownContributor from './unknown-contributor.js';
import unknownRule from './unknown-rule.js';
import unlistedReportLink from './unlisted-report-link.js';
import unpairedDo from './unpaired-do.js';
import unpairedDont from './unpaired-dont.js';
import unquotedResponse from './unquoted-response.js';
import unreadableFile from './unreadable-file.js';
import unusedSuppression from './unused-suppression.js';
import vagueLinkText from './vague-link-text.js';
import whyQuestion from './why-question.js';

/** The rules that Guidepost runs. */
export const rules: readonly Rule[] = [
  // structure
  missingTitle,
  missingSection,
  sectionOrder,
  emptySection,
  repeatedSection,
  mixedPolarity,
  missingMarker,
  ambiguousMarker,
  bareDont,
  negativeDo,
  doubleNegativeDont,
  duplicatePractice,
  contradictingPractices,
  longPractice,
  unquotedResponse,
  unclosedQuote,
  unexplainedPlaceholder,
  slashAlternatives,
  runOnResponse,
  pasteResidue,
  mojibake,
  forumForm,
  unfilledScaffold,
  // attribution
  unattributedTip,
  attributionForm,
  leadingMention,
  unknownContributor,
  duplicateTip,
  longTip,
  missingCredit,
  creditWithoutLink,
  // pairing
  unpairedDont,
  guessedPairs,
  unpairedDo,
  // links
  missingReportLink,
  reportOptionWithoutTarget,
  lostLink,
  vagueLinkText,
  bareUrl,
  insecureLink,
  unlistedReportLink,
  reportWithoutConsent,
  brokenReference,
  deadLink,
  // safety
  missingCrisisResource,
  staleCrisisNumber,
  crisisLineWithoutRegion,
  personalDataRequest,
  personalData,
  accusedMember,
  chatDetail,
  // wording
  blamingQuestion,
  whyQuestion,
  minimising,
  claimedUnderstanding,
  secrecyPromise,
  outcomePromise,
  diagnosis,
  medicalOrLegalAdvice,
  directiveAdvice,
  interrogation,
  suicideWording,
  methodDetail,
  personFirst,
  takingSides,
  defensiveness,
  conditionalApology,
  // language
  hardToRead,
  longSentence,
  repeatedWord,
  unequalLanguage,
  // upkeep
  reviewDue,
  invalidFrontMatter,
  invalidConfiguration,
  unreadableFile,
  internalError,
  unusedSuppression,
  unknownRule,
];
