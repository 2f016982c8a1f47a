import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { Text } from '../text/en.ts';

/** What sharing there is called: an e-mail is nothing that one shares on. */
export function shareLabel(text: Text['compose'], network: NetworkId): string {
  return network === 'email' ? text.shareByEmail : text.share(networks[network].name);
}
