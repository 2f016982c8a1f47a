import { z } from 'zod';

/** Counts where one of its terms stands in a text. */
export type TermPeer = {
  readonly name: string;
  readonly make: (terms: readonly string[]) => (text: string) => number;
};

/** Kept as it is: a copy of what has methods would lose them. */
const ahoCorasick = z.object({
  default: z.custom<new (terms: readonly string[]) => { count: (text: string) => number }>(
    (value) => typeof value === 'function',
  ),
});

/** What terms are found with elsewhere. None of them reads a disguised spelling or an inflection. */
export async function termPeers(): Promise<readonly TermPeer[]> {
  const name: string = 'modern-ahocorasick';
  const { default: AhoCorasick } = ahoCorasick.parse(await import(name));
  return [
    {
      name,
      make: (terms) => {
        const matcher = new AhoCorasick(terms);
        return (text) => matcher.count(text.toLowerCase());
      },
    },
    {
      name: 'one RegExp of all terms',
      make: (terms) => {
        const pattern = new RegExp(String.raw`\b(?:${terms.join('|')})\b`, 'gi');
        return (text) => text.match(pattern)?.length ?? 0;
      },
    },
    {
      name: 'indexOf for each term',
      make: (terms) => (text) => {
        const small = text.toLowerCase();
        let count = 0;
        for (const term of terms) if (small.indexOf(term) >= 0) count += 1;
        return count;
      },
    },
  ];
}
