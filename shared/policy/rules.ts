import type { Rule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';
import { approvedLinks } from './rules/approved-links.ts';
import { brandNames } from './rules/brand-names.ts';
import { callToAction } from './rules/call-to-action.ts';
import { competitorMentions } from './rules/competitor-mentions.ts';
import { confidentialTerms } from './rules/confidential-terms.ts';
import { contextPresent } from './rules/context-present.ts';
import { crisisTopics } from './rules/crisis-topics.ts';
import { disclosure } from './rules/disclosure.ts';
import { embargoes } from './rules/embargoes.ts';
import { engagementBait } from './rules/engagement-bait.ts';
import { fitsNetwork } from './rules/fits-network.ts';
import { harassment } from './rules/harassment.ts';
import { hashtags } from './rules/hashtags.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { imageClear } from './rules/image-clear.ts';
import { imageDescribed } from './rules/image-described.ts';
import { imageMetadata } from './rules/image-metadata.ts';
import { imageShape } from './rules/image-shape.ts';
import { imageText } from './rules/image-text.ts';
import { internalLinks } from './rules/internal-links.ts';
import { lockedClaims } from './rules/locked-claims.ts';
import { ownWords } from './rules/own-words.ts';
import { personalData } from './rules/personal-data.ts';
import { readableText } from './rules/readable-text.ts';
import { secrets } from './rules/secrets.ts';
import { speakingForCompany } from './rules/speaking-for-company.ts';
import { speculation } from './rules/speculation.ts';
import { unapprovedClaims } from './rules/unapproved-claims.ts';

/** Every rule that this version checks, in the order of policy.md. */
export const rules: readonly Rule[] = [
  confidentialTerms,
  secrets,
  personalData,
  internalLinks,
  embargoes,
  lockedClaims,
  unapprovedClaims,
  speculation,
  competitorMentions,
  brandNames,
  disclosure,
  callToAction,
  approvedLinks,
  contextPresent,
  harassment,
  speakingForCompany,
  crisisTopics,
  engagementBait,
  ownWords,
  fitsNetwork,
  hashtags,
  readableText,
  hiddenCharacters,
  imageClear,
  imageShape,
  imageDescribed,
  // After the rules of texts, which it asks.
  imageText,
  imageMetadata,
];

/** A pack may name more rules than these; of the others nothing may be claimed. */
export const checkedRuleIds: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
