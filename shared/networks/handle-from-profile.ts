import { addressForms } from './addresses/address-forms.ts';
import { readAddress } from './addresses/read-address.ts';
import type { NetworkId } from './network-id.ts';

/**
 * The handle in what people paste: a profile's address, `@name`, `name`, `@name@server`. As the network writes it,
 * without a leading @. Null for what is neither, and on networks without handles.
 */
export function handleFromProfile(network: NetworkId, text: string): string | null {
  const forms = addressForms[network];
  const written = text.trim();
  if (forms === null || written === '') return null;
  const name = written.replace(/^@/, '');
  const byName = forms.handle.exec(name);
  if (byName !== null) return byName.groups?.handle ?? name;
  const read = readAddress(written);
  if (read === null) return null;
  if (forms.hosts !== null && !forms.hosts.test(read.host)) return null;
  for (const profile of forms.profiles) {
    const handle = profile.exec(read.path)?.groups?.handle;
    if (handle === undefined) continue;
    return network === 'mastodon' && !handle.includes('@') ? `${handle}@${read.host}` : handle;
  }
  return null;
}
