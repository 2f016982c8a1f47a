/** What a request says of itself, as far as it matters for trusting it. Absent headers are undefined. */
export type RequestFacts = {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly fetchMode: string | undefined;
};

/**
 * Whether a request to the loopback server comes from our own window or was typed by the person, and not from some page
 * that the person has open elsewhere. `self` is the one name we are reached by, such as `127.0.0.1:4321`.
 *
 * The host is compared to the letter, or a foreign name that is made to point to 127.0.0.1 would get in. Another port of
 * the same address counts as the same *site* for cookies, so only the same *origin* will do.
 */
export function trustedRequest(facts: RequestFacts, self: string): boolean {
  if (facts.host !== self) return false;
  if (facts.origin !== undefined && facts.origin !== `http://${self}`) return false;

  if (facts.fetchSite === 'same-origin') return true;
  if (facts.fetchSite === 'none') return facts.method === 'GET' && facts.fetchMode === 'navigate';
  if (facts.fetchSite !== undefined) return false;

  // A browser too old to say where a request comes from: its origin must stand for it, except where nothing is changed.
  return facts.method === 'GET' || facts.origin !== undefined;
}
