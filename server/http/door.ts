import { timingSafeEqual } from 'node:crypto';

const tokenLivesMs = 10 * 60_000;

/** Lets in whoever shows an address that was handed out: each opens once, and only for ten minutes. */
export type Door = {
  /** A fresh token for one address. */
  readonly handOut: () => string;
  /** A pass (the cookie's value) in exchange for a token; null for one that is unknown, used or too old. */
  readonly open: (token: string) => string | null;
  readonly isPass: (value: string) => boolean;
};

export function createDoor(makeSecret: () => string, now: () => number): Door {
  const tokens = new Map<string, number>();
  const passes = new Set<string>();

  return {
    handOut: () => {
      const token = makeSecret();
      tokens.set(token, now() + tokenLivesMs);
      return token;
    },
    open: (shown) => {
      const token = [...tokens.keys()].find((known) => isSame(known, shown));
      if (token === undefined) return null;
      const until = tokens.get(token) ?? 0;
      tokens.delete(token);
      if (now() > until) return null;
      const pass = makeSecret();
      passes.add(pass);
      return pass;
    },
    isPass: (value) => [...passes].some((pass) => isSame(pass, value)),
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
