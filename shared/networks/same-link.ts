/** True where two links lead to the same page: scheme, case of the host, a last slash and campaign tags aside. */
export function sameLink(a: string, b: string): boolean {
  const key = linkKey(a);
  return key !== null && key === linkKey(b);
}

function linkKey(link: string): string | null {
  const address = /^https?:\/\//i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(address)) return null;
  const { host, pathname, search, hash } = new URL(address);
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !/^utm_/i.test(parameter));
  return `${host.replace(/:(80|443)$/, '')}${pathname.replace(/\/+$/, '')}?${kept.join('&')}${hash}`;
}
