import type { NetworkId } from './network-id.ts';

/**
 * True where two handles are of one account, as the network compares them: case and a leading @ aside, dots too on
 * Facebook. A Mastodon handle is one only with its server.
 */
export function sameHandle(network: NetworkId, a: string, b: string): boolean {
  const [first, second] = [handleKey(network, a), handleKey(network, b)];
  if (first === '' || second === '') return false;
  // Facebook shows one account by its number here and by its name there; only two of a kind can be told apart.
  if (network === 'facebook' && /^\d+$/.test(first) !== /^\d+$/.test(second)) return true;
  return first === second;
}

function handleKey(network: NetworkId, handle: string): string {
  const key = handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase();
  if (network === 'facebook') return key.replaceAll('.', '');
  if (network === 'mastodon' && !/^[^@]+@[^@]+$/.test(key)) return '';
  return key;
}
