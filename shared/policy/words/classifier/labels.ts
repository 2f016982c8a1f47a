/** What a sentence can be like. */
export const labels = ['speculation', 'harassment', 'speaking', 'claim'] as const;

export type Label = (typeof labels)[number];
