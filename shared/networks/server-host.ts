const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * The host of a Mastodon server from what people write: `mastodon.social`, `https://mastodon.social/`. Null for
 * anything with a path, a port, credentials, or that is no public name.
 */
export function serverHost(written: string | null | undefined): string | null {
  const bare = (written ?? '')
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
  if (bare === '' || /[\s/\\?#@:%]/.test(bare)) return null;
  const address = `https://${bare.toWellFormed()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostName.test(hostname) ? hostname : null;
}
