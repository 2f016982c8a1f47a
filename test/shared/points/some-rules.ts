import type { PointsRules } from '#shared/points/points-rules.ts';

/** Rules with something of everything, which tests say otherwise where they need to. */
export const someRules: PointsRules = {
  format: 'herald-points/2',
  version: 2,
  validFrom: '2026-11-01',
  awards: [
    { id: 'share-declared', evidence: 'declared', points: 10, onNetworks: { x: 7, email: 0 } },
    { id: 'share-linked', evidence: 'linked', points: 5, onNetworks: {} },
  ],
  campaigns: [{ campaign: 'warm-winter', percent: 150, from: '2026-11-10', until: null }],
  bonuses: {
    firstOfPost: 3,
    ownWords: { points: 2, likenessBelow: 60 },
    ownAltText: { points: 1, leastCharacters: 20 },
    training: 4,
    suggestion: 6,
  },
  caps: { perDay: 40, perWeek: 100, perPost: 30 },
  coolingOffMinutes: 60,
  expiry: { kind: 'months', months: 12 },
  season: { firstMonth: 1, months: 3 },
  badges: [
    { id: 'first', counts: 'own-words', needs: 1 },
    { id: 'two-topics', counts: 'topics-in-own-words', needs: 2 },
    { id: 'described', counts: 'own-alt-text', needs: 1 },
  ],
};
