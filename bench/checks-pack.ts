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

/** A pack with all rules that are checked, and that many confidential terms. */
export function largePack(count: number): CompiledPack {
  const rule = { severity: 'block', section: 'all' } as const;
  const answer = compilePack({
    format: 'herald-policy/1',
    id: 'bench',
    version: 1,
    company: 'Northlight',
    handbook: { all: 'All' },
    rules: {
      'confidential-terms': { ...rule, terms: madeUpTerms(count).map((term) => ({ term })) },
      'locked-claims': rule,
      'brand-names': { ...rule, names: ['Northlight', 'Hearth', 'Cell'] },
      disclosure: {
        ...rule,
        enough: { default: ['I work at Northlight', '#NorthlightTeam'], DE: ['Werbung', 'Anzeige'] },
        notEnough: ['#ee'],
        suggest: { default: 'I work at Northlight.', DE: 'Anzeige: Ich arbeite bei Northlight.' },
      },
      'approved-links': { ...rule, domains: ['northlight.example'], trusted: ['iea.org'] },
      'context-present': { ...rule, minWords: 5 },
      harassment: rule,
      'fits-network': rule,
      hashtags: { ...rule, max: 5, banned: ['#followback'] },
      'hidden-characters': rule,
    },
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.pack;
}
