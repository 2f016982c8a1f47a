/** What a sentence can be like; `protected`: speech about one's own work that law protects. */
export const labels = ['speculation', 'harassment', 'speaking', 'claim', 'protected'] as const;

export type Label = (typeof labels)[number];
