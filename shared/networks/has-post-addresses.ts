import { addressForms } from './addresses/address-forms.ts';
import type { NetworkId } from './network-id.ts';

/** Whether a publication on the network has an address that its author can give. */
export function hasPostAddresses(network: NetworkId): boolean {
  return addressForms[network] !== null;
}
