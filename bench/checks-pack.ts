import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';

const syllables = 'ba ke lo mi nu ra so ti vel dor mar sten fol gri hal ung ost wick ler than'.split(' ');
const words =
  'valve crew winter garden copper meadow signal kettle harbour lantern north pilot margin yield plant'.split(
    ' ',
  );

/** A small generator with a fixed seed, so that each run measures the same terms. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Made-up names of two to five syllables, every third with an ordinary word behind it. */
export function madeUpTerms(count: number): readonly string[] {
  const next = numbers(7);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  const terms = new Set<string>();
  while (terms.size < count) {
    const name = Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(syllables)).join('');
    terms.add(terms.size % 3 === 0 ? `${name} ${pick(words)}` : name);
  }
  return [...terms];
}

const northlight = join(import.meta.dirname, '..', 'assets', 'sample', 'pack.json');
const samplePack = z.looseObject({
  effectiveInDays: z.int(),
  rules: z.looseObject({ embargoes: z.looseObject({ windows: z.array(z.looseObject({})) }) }),
});

/** The sample's pack with every rule in force, and that many confidential terms: as a file has it. */
export function largePackFile(count: number): object {
  const {
    effectiveInDays: _,
    rules,
    ...pack
  } = samplePack.parse(JSON.parse(readFileSync(northlight, 'utf8')));
  const windows = rules.embargoes.windows.map(({ fromInDays: _from, untilInDays: _until, ...window }) => ({
    ...window,
    from: '2026-11-01T00:00:00Z',
    until: '2026-12-01T00:00:00Z',
  }));
  return {
    ...pack,
    effective: '2026-10-01',
    rules: {
      ...rules,
      embargoes: { ...rules.embargoes, windows },
      'confidential-terms': confidential(count),
    },
  };
}

/** The rule with that many terms. */
export function confidential(count: number) {
  const terms = madeUpTerms(count).map((term) => ({ term }));
  return { severity: 'block', section: 'confidentiality', terms };
}

export function largePack(count: number): CompiledPack {
  const answer = compilePack(largePackFile(count));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.pack;
}
