import { type AddressForms, addressForms, type PostForm } from './addresses/address-forms.ts';
import { type ReadAddress, readAddress } from './addresses/read-address.ts';
import type { NetworkId } from './network-id.ts';
import { networkIds } from './network-id.ts';
import { serverHost } from './server-host.ts';

export type RecognisedAddress =
  /** `canonical` is the same however the address was written; `handle` is null where the address does not show it. */
  | { readonly ok: true; readonly canonical: string; readonly handle: string | null }
  | { readonly ok: false; readonly reason: 'share.wrong-network' | 'share.not-a-post' };

/**
 * Reads the address of a publication on the network. `server` is the host of the member's Mastodon server, where known:
 * an address on another one is then refused, unless it shows the member's own account there.
 */
export function recognisePostAddress(
  network: NetworkId,
  address: string,
  server?: string | null,
): RecognisedAddress {
  const forms = addressForms[network];
  const read = readAddress(address);
  if (forms === null || read === null) return { ok: false, reason: 'share.not-a-post' };
  if (!isHostOf(network, forms, read.host)) return { ok: false, reason: 'share.wrong-network' };
  for (const form of forms.posts) {
    const groups = form.path.exec(read.path)?.groups;
    if (groups === undefined) continue;
    const handle = handleOf(network, groups.handle ?? null, read);
    const home = network === 'mastodon' ? serverHost(server) : null;
    if (home !== null && handle?.split('@')[1] !== home) return { ok: false, reason: 'share.wrong-network' };
    return { ok: true, canonical: canonicalOf(form, groups, read), handle };
  }
  return { ok: false, reason: 'share.not-a-post' };
}

function isHostOf(network: NetworkId, { hosts }: AddressForms, host: string): boolean {
  if (hosts !== null) return hosts.test(host);
  return networkIds.every((other) => other === network || !addressForms[other]?.hosts?.test(host));
}

function handleOf(network: NetworkId, handle: string | null, { host }: ReadAddress): string | null {
  if (handle === null || network !== 'mastodon') return handle;
  return (handle.includes('@') ? handle : `${handle}@${host}`).toLowerCase();
}

/** Names are lower case; ids of some networks are not. */
function canonicalOf({ canonical }: PostForm, groups: Record<string, string>, { host }: ReadAddress): string {
  const values: Record<string, string | undefined> = { ...groups, host };
  return canonical.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return name === 'owner' ? value.toLowerCase() : value;
  });
}
