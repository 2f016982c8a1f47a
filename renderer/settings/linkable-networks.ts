import { addressForms } from '#shared/networks/addresses/address-forms.ts';
import { networkIds } from '#shared/networks/network-id.ts';

/** The networks with profiles, whose posts show in their address whose they are. */
export const linkableNetworks = networkIds.filter((id) => (addressForms[id]?.profiles.length ?? 0) > 0);
