import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTerms } from '#shared/policy/reading/find-terms.ts';
import { checkRow } from './check-row.ts';
import { disguises } from './disguises.ts';
import { northlightFile } from './northlight.ts';

const madeUp =
  `Kestrel|Saltmarsh|Nordlicht|Blauwal|Ember|Quartz|Vermillion|Halcyon|Tundra|Bramble|Sandpiper|Oystercatcher|Zephyr|Cobalt|Juniper|Marigold|Pelican|Foxglove|Yarrow|Wolverine
  |Grünfalke|Château|Peñasco|Éclipse|Übersee|Niño Azul|Projet Étoile|Plan Hürde|Operación Cóndor|Projekt Möwe
  |Project Aurora|Plan Redwood|Operation Lantern|Blue Harbour|Silver Birch|Iron Gate|North Pier|Quiet River|Copper Moon|Winter Garden|Red Team Alpha|Site B|Team Falcon
  |NX-7|R2 compressor|HP-300 unit|Model 12B|V8 boiler|Unit 42|T-Rex|Alpha-Beta|co-pilot plan|multi-stage valve|Lake-side depot
  |unit cost|churn forecast|supplier discount|Bluefin Borough Council|Ashford and Sons Limited|heat curve table|Larkspur Wind Farm Two`
    .split('|')
    .map((term) => term.trim());

const { terms: listed } = northlightFile().rules['confidential-terms'] as { terms: { term: string }[] };
const terms = [...listed.map(({ term }) => term), ...madeUp];
const frames = [
  (term: string) => `Today I saw ${term} at work.`,
  (term: string) => `${term}`,
  (term: string) => `Wer hat schon von ${term}, gehört?`,
  (term: string) => `On parle de (${term}) !`,
];

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Of all terms in one disguise, those that are not found just where they stand. */
function missedIn(disguise: (term: string, random: () => number) => string): readonly string[] {
  const random = numbers(2026);
  return terms.flatMap((term, at) => {
    const written = disguise(term, random);
    const text = frames[at % frames.length]?.(written) ?? written;
    const start = text.indexOf(written);
    const found = [...findTerms([term])(text)];
    return found.some((hit) => hit.start <= start + 1 && hit.end >= start + written.length - 1)
      ? []
      : [written];
  });
}

describe('terms in disguise', () => {
  const missed = Object.entries(disguises).map(([kind, disguise]) => [kind, missedIn(disguise)] as const);
  const shares = missed.map(([kind, list]) => [kind, 1 - list.length / terms.length] as const);

  it('are found in at least 95 of 100 cases over all kinds', () => {
    const mean = shares.reduce((sum, [, share]) => sum + share, 0) / shares.length;
    expect(
      mean,
      shares.map(([kind, share]) => `${kind} ${(share * 100).toFixed(0)} %`).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it.each(missed)('are found in most cases: %s', (_kind, list) => {
    expect(list.length / terms.length, list.join('\n')).toBeLessThanOrEqual(0.15);
  });
});

const ordinary = [
  'September, remember, December and a member of the Emberly Road choir: nobody here is a secret.',
  'Cobaltite is a mineral; the cobalamin tests came back fine, and tundraic moss thaws.',
  'Kestrelton, Saltmarshe Castle, Fernhill Plantation and Harrow on the Hill are places.',
  'Quartzite, bramblebush, juniperine gin and marigoldenrod; zephyrus.',
  'Mr Halcyonides and Mrs Yarrowby met Dr Pelicano at the clinic for foxglovetoxin poisoning.',
  'const unit420 = readUnits(42_000); // site-build, siteB2B, nx-70, hp-3000',
  'See https://example.org/tundraland/emberworld and write to remember@example.org.',
  'Wir sind im Rotterdamer Hafen, Blauwalbeobachtung inklusive, und das Nordlichtern nimmt kein Ende.',
  'Le châtelain, le peñascal et un plan de travail ; le projet était là hier.',
  'La operación conjunta del plan de redwoods no es un secreto, y el niño azulado tampoco.',
  'Сегодня хороший день, мы едем на дачу и берём с собой чай, сыр и хлеб.',
  'Σήμερα είναι μια ωραία μέρα και πάμε για καφέ στην πλατεία.',
  'Այսօր լավ օր է, գնում ենք այգի։ היום יום יפה. اليوم يوم جميل.',
  'Room 42 of unit B, 7 NX switches, 300 HP of horse, 12 boys and a V8 in the shed. 1d10t3, 5173.',
  'Iron. Gate. North; pier? Blue, harbour. Winter: garden!',
  'put-a-space, un-it-ed, si-te-map, am-ber-ly, em-bar-go, cob-web-ic',
];

describe('other words', () => {
  it.each(ordinary)('are no term in disguise: %s', (text) => {
    const found = [...findTerms(terms)(text)].map(({ term, start, end }) => [
      terms[term],
      text.slice(start, end),
    ]);
    expect(found).toEqual([]);
  });

  const examples = readFileSync(new URL('./fixtures/examples.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { must: string[]; may: string[]; text: string })
    .filter(({ must, may }) => ![...must, ...may].includes('confidential-terms'));

  it('are no listed term in the sample', () => {
    const flagged = examples.filter(
      ({ text }) => checkRow('confidential-terms', text, {}).findings.length > 0,
    );
    expect(flagged.map(({ text }) => text)).toEqual([]);
  });
});
