import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Agent, request } from 'undici';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import { isBlockedAddress } from './blocked-address.ts';
import { type FetchAllowance, type FetchableAddress, fetchableAddress } from './fetchable-address.ts';
import { readBody } from './read-body.ts';

const maxRedirects = 3;
const redirects = [301, 302, 303, 307, 308];

export type Fetched = {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from in the end. */
  readonly address: string;
};

export type FetchLimits = {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** What kinds of content are asked for, as in the header. */
  readonly accept: string;
  /** For a server on this machine in a test or a try-out. */
  readonly allowances?: readonly FetchAllowance[];
  /** All IP addresses of a name. */
  readonly lookUp?: (host: string) => Promise<readonly string[]>;
};

type Refusal = ReturnType<typeof refuse>;

/**
 * Fetches from a public web server and from nowhere else: each address, and each IP address that a name stands for, is checked
 * before it is connected to, and again at each of at most three redirects. Nothing of the member goes along: no cookie, no
 * password, no referrer.
 */
export async function safeFetch(address: string, limits: FetchLimits): Promise<Answer<Fetched>> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let next = address;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const answer = await fetchOnce(next, limits, signal);
    if (typeof answer !== 'string') {
      return answer;
    }
    next = answer;
  }
  return unreachable(address, 'It was redirected too often.');
}

/** One request: what it brought, why it was refused, or as a string where it leads on to. */
async function fetchOnce(
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Answer<Fetched> | string> {
  const target = fetchableAddress(address, limits.allowances);
  if (target === null) {
    return notAllowed(address);
  }
  try {
    const checked = await checkedAddresses(target, limits, signal);
    if (checked === null) {
      return notAllowed(address);
    }
    const agent = new Agent({
      connect: { lookup: answering(checked), timeout: limits.timeoutMs },
      allowH2: false,
    });
    try {
      return await ask(target.url, agent, limits, signal);
    } finally {
      await agent.destroy();
    }
  } catch (fault) {
    return unreachable(address, fault instanceof Error ? fault.message : String(fault));
  }
}

/** Every address of the host; null where one of them may not be fetched from. */
async function checkedAddresses(
  { host, isAllowed }: FetchableAddress,
  { lookUp = addressesOf }: FetchLimits,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const addresses = isIP(host) === 0 ? await Promise.race([lookUp(host), aborted(signal)]) : [host];
  return addresses.length > 0 && (isAllowed || !addresses.some(isBlockedAddress)) ? addresses : null;
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_done, fail) => {
    const stop = () => fail(signal.reason);
    signal.aborted ? stop() : signal.addEventListener('abort', stop, { once: true });
  });
}

/** Connects to the very addresses that were checked: a name may stand for another a moment later. */
function answering(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, done) => {
    const [first] = all;
    if (options.all === true || first === undefined) {
      done(null, all);
    } else {
      done(null, first.address, first.family);
    }
  };
}

async function ask(
  url: URL,
  dispatcher: Agent,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Answer<Fetched> | string> {
  const response = await request(url.href, {
    dispatcher,
    signal,
    headers: { accept: limits.accept, 'accept-encoding': 'gzip, br, deflate', 'user-agent': 'Herald' },
  });
  // Who reads the body hears of its faults. A body that nobody reads breaks when the agent ends, which must not end Herald.
  response.body.on('error', () => undefined);
  const location = response.headers.location;
  if (redirects.includes(response.statusCode) && typeof location === 'string') {
    return URL.parse(location, url.href)?.href ?? location;
  }
  if (response.statusCode !== 200) {
    return unreachable(url.href, `The server answered ${response.statusCode}.`, response.statusCode);
  }
  const bytes = await readBody(response.body, header(response.headers['content-encoding']), limits.maxBytes);
  if (bytes === null) {
    const megabytes = Math.round(limits.maxBytes / 1_000_000);
    return refuse('invalid', 'feed.too-large', `It is larger than ${megabytes} MB.`, {
      values: { megabytes },
    });
  }
  return accept({ bytes, contentType: header(response.headers['content-type']), address: url.href });
}

function header(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function notAllowed(address: string): Refusal {
  return refuse(
    'forbidden',
    'feed.address-not-allowed',
    'Only public web addresses can be fetched: http or https, no password, the usual port.',
    { values: { host: hostOf(address) } },
  );
}

function unreachable(address: string, why: string, status?: number): Refusal {
  return refuse('unavailable', 'feed.unreachable', `${hostOf(address)} could not be read: ${why}`, {
    values: { host: hostOf(address), ...(status === undefined ? {} : { status }) },
  });
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}
