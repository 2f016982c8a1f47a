import type { RuleId } from '#shared/policy/rule-ids.ts';

/** What each rule looks for, as a heading. */
const names: Readonly<Record<RuleId, string>> = {
  'confidential-terms': 'Names and figures that stay inside',
  secrets: 'Passwords and keys',
  'personal-data': 'Personal data',
  'internal-links': 'Internal addresses',
  embargoes: 'Topics that have to wait',
  'locked-claims': 'Locked claims kept to the letter',
  'unapproved-claims': 'Claims beyond the approved text',
  speculation: 'Rumours and predictions',
  'competitor-mentions': 'Other companies',
  'brand-names': 'Brand names, spelled right',
  disclosure: 'Saying that you work here',
  'call-to-action': 'Calls to action',
  'approved-links': 'Where links lead',
  'context-present': 'Enough words to understand it',
  harassment: 'How people are treated',
  'speaking-for-company': 'Speaking for the company',
  'crisis-topics': 'Topics of an active crisis',
  'engagement-bait': 'Asking for likes and follows',
  'own-words': 'Your own words',
  'fits-network': 'What the network takes',
  hashtags: 'Hashtags',
  'readable-text': 'Easy to read',
  'hidden-characters': 'Hidden characters',
  'image-clear': 'A clear picture',
  'image-shape': 'A picture of the right shape',
  'image-described': 'A picture with a description',
  'image-text': 'Text in the picture',
  'image-metadata': 'Traces in the picture',
};

export const rules = { names };
