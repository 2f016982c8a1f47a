/**
 * How hurtful sentences are put together of the words of a lexicon, in every language: `you ~3 slur` is `slur` at most three words
 * behind `you`. Written for Herald.
 */
export const abuseFrames: readonly {
  /**
   * `scorn`: a pig may be a pig; that and `blunt`: one may say it of oneself, and who complains of working life may be blunt; `wish`: not
   * where it is denied; `hurt`: always.
   */
  readonly kind: 'scorn' | 'blunt' | 'wish' | 'hurt';
  readonly frames: string;
}[] = [
  {
    kind: 'scorn',
    frames: `
    you ~1 slur, you beast, you ~1 dim ~1 beast, you ~1 foul ~1 beast, you ~1 mean ~1 beast, youAre ~4 slur, youAre ~3 beast,
    youAre ~3 dim, youAre ~3 foul`,
  },
  {
    kind: 'scorn',
    frames: `
    human ~5 be ~3 slur, human ~4 be ~3 beast, human ~4 be ~3 dim, human ~3 be ~2 foul, name be ~3 slur, name be ~3 beast, name be ~3 dim,
    name be ~2 foul, isA ~3 slur, isA ~2 beast, isA ~3 dim, isA ~1 foul ~1 beast`,
  },
  {
    kind: 'scorn',
    frames: `
    aim ~1 slur, aim ~1 dim ~1 beast, aim ~1 foul ~1 beast, aim ~1 mean ~1 beast, mean mean beast, call ~1 beast, foul human,
    you ~4 like ~1 lowThing, human ~3 mean ~1 beast, dim slur, foul slur, aim ~1 beast ~1 dim, aim ~1 beast ~1 foul, aim ~1 dim human,
    aim ~1 foul human, slur ~1 dim, slur ~1 foul`,
  },
  {
    kind: 'scorn',
    frames: `
    dim ~1 than ~4 lowThing, foul ~1 than ~4 lowThing, human ~5 like ~2 beast, you ~4 like ~2 beast, name ~4 like ~2 beast,
    youAre ~4 like ~2 beast, mind ~5 lowThing, lowThing ~3 mind, human ~5 lack ~2 mind, you ~4 lack ~2 mind, name ~5 lack ~2 mind,
    youAre ~4 lack ~2 mind, too dim for, too foul for, lack ~2 mind ~1 than`,
  },
  {
    kind: 'scorn',
    frames: `
    aim ~1 scum ~4 human, withFace ~7 noWonder, noWonder ~4 withFace, invent ~3 great, great ~3 invent, wouldBe ~4 brighter ~4 withoutYou,
    withoutYou ~3 wouldBe ~4 brighter, beast ~3 could ~6 task, lowThing ~3 could ~6 task`,
  },
  { kind: 'blunt', frames: 'atAge ~4 ought, oneOf ~9 mock' },
  {
    kind: 'hurt',
    frames: `
    group ~2 insinuate, seeYou ~9 sorry, attire ~8 turn, findOut ~10 visit, accent ~6 unheard, goOn ~6 endUp ~2 ward, darling ~7 charms, hound ~3 page ~5 together, together ~6 hound ~3 page,
    together ~4 page ~3 hound, page ~3 together ~3 hound`,
  },
  { kind: 'scorn', frames: 'pity lump' },
  {
    kind: 'blunt',
    frames:
      'vile, elder ~6 jeer, youAre ~4 jeer, rise ~9 favours, favours ~9 rise, rise ~5 because ~4 charms, because ~3 charms ~6 rise',
  },
  {
    kind: 'hurt',
    frames:
      'iWill ~4 harm ~1 victim, iWill ~3 victim ~3 harm, victim iWill ~3 harm, iWill ~6 harm ~3 their ~2 body, victim ~4 body ~3 harm, harm ~1 victim ~3 body, victim ~1 harm ~3 body',
  },
  {
    kind: 'hurt',
    frames: `
    iWill ~6 harm ~3 their ~2 goods, anyone ~6 harm ~3 their ~2 goods, iWill ~3 their ~2 goods ~3 harm, anyone ~3 their ~2 goods ~3 harm,
    victim ~1 harm ~3 goods, iWill ~3 victim ~3 goods ~3 harm, anyone ~4 harm ~1 victim, anyone ~3 victim ~3 harm,
    victim ~3 anyone ~3 harm, should ~4 punish, should ~4 body ~3 broken, body ~3 broken ~2 should, should ~5 harm ~2 body,
    should ~4 harm ~1 victim, should ~3 victim ~3 harm`,
  },
  {
    kind: 'hurt',
    frames: 'ifI ~12 fate, you ~8 fate, iHarm victim, victim iHarm, menace, dismiss, know ~4 route ~3 dwell',
  },
  {
    kind: 'wish',
    frames:
      'hope ~4 you ~6 ill, hope ~4 victim ~6 ill, hope ~4 human ~6 ill, hope ~4 name ~6 ill, hope ~4 their ~6 ill, hope ~2 ill ~4 victim, hope ~4 lot ~5 ill, hope ~3 group ~5 ill',
  },
  {
    kind: 'hurt',
    frames: `
    group ~5 belong, group ~6 inferior, lot ~7 belong, lot ~6 inferior, group ~3 be ~3 beast, group ~3 be ~3 slur, group ~3 be ~3 dim,
    lot ~5 beast, lot ~5 slur, lot ~5 dim, lot ~5 foul, deny ~3 group, dim group, foul group`,
  },
  {
    kind: 'hurt',
    frames:
      'all ~6 hound ~4 victim, all ~4 victim ~6 hound, all ~6 hound ~3 their, all ~4 their ~6 hound, all ~6 their ~12 breaks, all ~6 victim ~12 breaks',
  },
  {
    kind: 'hurt',
    frames:
      'lewd, lust ~3 charms, charms ~7 lust, attire ~7 lust, lust ~4 attire, want ~4 sex ~3 victim, want ~4 victim ~4 sex, victim ~1 want ~4 sex',
  },
];
