/** The kinds of claims that are made in words; a figure is one more. */
export const turnKinds = ['promise', 'superlative', 'comparison', 'money', 'health', 'environment'] as const;
export type TurnKind = (typeof turnKinds)[number];
