type Words = { readonly label: string; readonly hint?: string | undefined };

/** By rule and key: what a setting of the pack is called in its form. */
export const packSettings: Readonly<Record<string, Words>> = {
  'confidential-terms.terms': {
    label: 'Terms that stay inside',
    hint: 'Found in any spelling a reader would still take for them.',
  },
  'confidential-terms.patterns': {
    label: 'Patterns',
    hint: 'For what many terms have in common, in small letters, such as prj-[0-9]{4}.',
  },
  'embargoes.windows': {
    label: 'Quiet periods and embargoes',
    hint: 'The calendar shows the same.',
  },
  'competitor-mentions.attack': { label: 'Where one is put down or its content passed on' },
  'competitor-mentions.competitors': { label: 'Competitors' },
  'locked-claims.paraphrases': {
    label: 'Claims that may be put in other words',
    hint: 'What is locked is chosen with each caption. Here stand wordings that are as good.',
  },
  'disclosure.suggest': {
    label: 'What is put in front',
    hint: 'By country, such as DE; “default” for all others.',
  },
  'disclosure.enough': { label: 'What is enough', hint: 'By country, such as DE; “default” everywhere.' },
  'disclosure.notEnough': { label: 'What is not enough' },
  'disclosure.appliesTo': { label: 'Which posts it is about', hint: 'For people to read.' },
  'call-to-action.approved': { label: 'Approved calls to action' },
  'call-to-action.suggest': { label: 'The one to suggest' },
  'approved-links.domains': {
    label: 'Own domains',
    hint: 'Such as example.org, or *.example.org for all below it.',
  },
  'approved-links.trusted': { label: 'Trusted domains of others' },
  'brand-names.names': { label: 'Names as they are written' },
  'brand-names.wrong': { label: 'Wrong spellings', hint: 'Each with the right one.' },
  'hashtags.max': { label: 'Hashtags at most', hint: 'Empty for as many as the network takes.' },
  'hashtags.banned': { label: 'Hashtags to leave out' },
  'personal-data.allow': { label: 'Addresses and numbers that are public' },
  'internal-links.hosts': {
    label: 'Internal hosts',
    hint: 'Such as wiki.example.org, or *.corp.example.org for all below it.',
  },
  'context-present.minWords': { label: 'Words at least' },
  'readable-text.maxSentenceWords': { label: 'Words in a sentence at most' },
  'own-words.maxSimilarity': { label: 'How alike a text may be', hint: 'From 0 to 1; 1 is word for word.' },
};

/** By key: what a field of an entry is called. */
export const packFields: Readonly<Record<string, Words>> = {
  term: { label: 'Term' },
  pattern: { label: 'Pattern' },
  why: { label: 'Why', hint: 'Members read this with the finding.' },
  unless: { label: 'Harmless in', hint: 'Phrases in which it is fine, one a line.' },
  topic: { label: 'Topic', hint: 'Members read this.' },
  terms: { label: 'Words that tell of it', hint: 'One a line. Found in any spelling, in four languages.' },
  from: { label: 'From' },
  until: { label: 'Until', hint: 'From this moment on it may be told.' },
  claim: { label: 'Claim as it is locked' },
  same: { label: 'Wordings that are as good', hint: 'One a line.' },
};
