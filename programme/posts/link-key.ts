const ownTags = /^utm_/i;

/** What makes two links the same landing page: without fragment, tags, `www.` and a closing slash. */
export function linkKey(link: string): string {
  const url = new URL(link);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (ownTags.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
