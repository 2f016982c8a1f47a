import type { ContactPurpose } from '../contract/contact.ts';

export const difficultKinds = ['customer', 'critic', 'troll', 'bully', 'impostor', 'threat'] as const;
export type DifficultKind = (typeof difficultKinds)[number];

export const awayActions = ['mute', 'block', 'report'] as const;
export type AwayAction = (typeof awayActions)[number];

export const wordingPurposes = ['calm', 'handOver', 'close'] as const;
export type WordingPurpose = (typeof wordingPurposes)[number];

type Advice = {
  /** What of the network's own means fits, mildest first. */
  readonly away: readonly AwayAction[];
  /** Whom to tell, first choice first. */
  readonly tell: readonly ContactPurpose[];
};

export const difficultAdvice: Readonly<Record<DifficultKind, Advice>> = {
  customer: { away: [], tell: ['customer-line', 'communications'] },
  critic: { away: ['mute'], tell: ['communications'] },
  troll: { away: ['mute', 'block'], tell: ['communications'] },
  bully: { away: ['block', 'report'], tell: ['support-for-people', 'communications'] },
  impostor: { away: ['report', 'block'], tell: ['security', 'communications'] },
  threat: { away: ['report', 'block'], tell: ['support-for-people', 'security', 'communications'] },
};

/** Asked in this order, gravest first; the first yes decides. */
export const difficultQuestions = [
  { id: 'danger', kind: 'threat' },
  { id: 'pretends', kind: 'impostor' },
  { id: 'targets', kind: 'bully' },
  { id: 'problem', kind: 'customer' },
  { id: 'matter', kind: 'critic' },
] as const satisfies readonly { readonly id: string; readonly kind: DifficultKind }[];
export type DifficultQuestion = (typeof difficultQuestions)[number]['id'];

/** Where a row of answers leads: to the next question, or to what it is. Who says no to all has met a troll. */
export function nextInGuide(
  answers: readonly boolean[],
): { readonly question: DifficultQuestion } | { readonly kind: DifficultKind } {
  const yes = answers.indexOf(true);
  const decided = yes === -1 ? undefined : difficultQuestions[yes];
  if (decided) return { kind: decided.kind };
  const next = difficultQuestions[answers.length];
  return next ? { question: next.id } : { kind: 'troll' };
}
