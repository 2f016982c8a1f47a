import type { ShareValue } from '#shared/networks/network.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { ownLinks } from '#shared/networks/own-links.ts';

/** Whether the publication will show the link: it stands in the text, or the share address carries it beside the text. */
export function carriesLink(network: NetworkId, text: string, link: string): boolean {
  return ownLinks(text, link).length > 0 || carries(network, 'link');
}

/** Whether the network asks for a title, or a subject, beside the text. */
export function carriesTitle(network: NetworkId): boolean {
  return carries(network, 'title');
}

function carries(network: NetworkId, value: ShareValue): boolean {
  const { share } = networks[network];
  return share.kind === 'address' && share.form.parameters.some(([, carried]) => carried === value);
}
