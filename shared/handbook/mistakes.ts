import type { ContactPurpose } from '../contract/contact.ts';

export const mistakeKinds = [
  'leak',
  'personal-data',
  'wrong-account',
  'wrong-claim',
  'picture',
  'hacked',
] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** Whom to tell, first choice first. */
export const mistakeContacts: Readonly<Record<MistakeKind, readonly ContactPurpose[]>> = {
  leak: ['communications', 'security'],
  'personal-data': ['data-protection', 'communications'],
  'wrong-account': ['communications'],
  'wrong-claim': ['communications'],
  picture: ['communications', 'data-protection'],
  hacked: ['security', 'communications'],
};
