import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { RuleFact } from '#shared/points/rule-facts.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';

/** Words for what rules say, with the names of campaigns and networks in them. */
export function useFactWords(): (fact: RuleFact) => string {
  const { earning } = useText();
  const format = useFormat();
  const campaigns = useAnswer('post.topics', {}).data?.campaigns;
  return (fact) =>
    earning.fact(fact, {
      network: (id) => networks[id as NetworkId].name,
      campaign: (id) => campaigns?.find((campaign) => campaign.id === id)?.name ?? id,
      day: (day) => format.day(`${day}T12:00:00`),
    });
}
