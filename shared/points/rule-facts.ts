import type { NetworkId } from '../networks/network-id.ts';
import type { PointsRules } from './points-rules.ts';

/** One thing that rules say, ready to be worded. */
export type RuleFact =
  | { readonly kind: 'award'; readonly evidence: 'declared' | 'linked'; readonly points: number }
  | {
      readonly kind: 'on-network';
      readonly network: NetworkId;
      readonly evidence: 'declared' | 'linked';
      readonly points: number;
    }
  | {
      readonly kind: 'campaign';
      readonly campaign: string;
      readonly percent: number;
      readonly from: string | null;
      readonly until: string | null;
    }
  | { readonly kind: 'first-of-post' | 'own-words' | 'training' | 'suggestion'; readonly points: number }
  | { readonly kind: 'own-alt-text'; readonly points: number; readonly characters: number }
  | { readonly kind: 'cap-day' | 'cap-week' | 'cap-post'; readonly points: number }
  | { readonly kind: 'cooling-off'; readonly minutes: number }
  | { readonly kind: 'expiry-months'; readonly months: number }
  | { readonly kind: 'expiry-season'; readonly seasonsAfter: number };

export type KeyedFact = { readonly key: string; readonly fact: RuleFact };

/** What of rules a member wants to know, in the order in which it is told. Keys stay the same from version to version. */
export function ruleFacts(rules: PointsRules): readonly KeyedFact[] {
  const { awards, bonuses, caps, coolingOffMinutes, expiry } = rules;
  const facts: (KeyedFact | null)[] = [
    ...awards.flatMap(awardFacts),
    ...rules.campaigns.map((rule, index) => ({
      key: `campaign ${rule.campaign} ${index}`,
      fact: { kind: 'campaign', ...rule } as const,
    })),
    fact(bonuses.firstOfPost > 0 && { kind: 'first-of-post', points: bonuses.firstOfPost }),
    fact(bonuses.ownWords.points > 0 && { kind: 'own-words', points: bonuses.ownWords.points }),
    fact(
      bonuses.ownAltText.points > 0 && {
        kind: 'own-alt-text',
        points: bonuses.ownAltText.points,
        characters: bonuses.ownAltText.leastCharacters,
      },
    ),
    fact(bonuses.training > 0 && { kind: 'training', points: bonuses.training }),
    fact(bonuses.suggestion > 0 && { kind: 'suggestion', points: bonuses.suggestion }),
    fact({ kind: 'cap-day', points: caps.perDay }),
    fact(caps.perWeek !== null && { kind: 'cap-week', points: caps.perWeek }),
    fact(caps.perPost !== null && { kind: 'cap-post', points: caps.perPost }),
    fact(coolingOffMinutes > 0 && { kind: 'cooling-off', minutes: coolingOffMinutes }),
    {
      key: 'expiry',
      fact:
        expiry.kind === 'months'
          ? { kind: 'expiry-months', months: expiry.months }
          : { kind: 'expiry-season', seasonsAfter: expiry.seasonsAfter },
    },
  ];
  return facts.filter((each) => each !== null);
}

function awardFacts({ id, evidence, points, onNetworks }: PointsRules['awards'][number]): KeyedFact[] {
  const elsewhere = Object.entries(onNetworks) as [NetworkId, number][];
  return [
    { key: `award ${id}`, fact: { kind: 'award', evidence, points } },
    ...elsewhere.map(([network, count]) => ({
      key: `award ${id} ${network}`,
      fact: { kind: 'on-network', network, evidence, points: count } as const,
    })),
  ];
}

function fact(said: RuleFact | false): KeyedFact | null {
  return said === false ? null : { key: said.kind, fact: said };
}
