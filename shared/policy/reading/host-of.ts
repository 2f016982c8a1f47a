/** Whether `host` is `domain` itself, with or without `www.`; a domain that begins with `*.` means all under it. */
export function isHostOf(host: string, domain: string): boolean {
  const wanted = domain.toLowerCase();
  if (wanted.startsWith('*.')) return host.endsWith(wanted.slice(1));
  return host === wanted || host === `www.${wanted}`;
}

/** Whether `host` is `domain` or anything under it. */
export function isUnder(host: string, domain: string): boolean {
  const wanted = domain.toLowerCase().replace(/^\*\./, '');
  return host === wanted || host.endsWith(`.${wanted}`);
}
