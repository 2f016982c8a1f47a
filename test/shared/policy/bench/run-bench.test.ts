import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenchReport, Trial } from '#shared/policy/bench/bench-report.ts';
import type { ChangeKind } from '#shared/policy/bench/compare-checks.ts';
import { mostShown, type SomeTexts } from '#shared/policy/bench/kept-texts.ts';
import type { LabelledPost } from '#shared/policy/bench/labelled-post.ts';
import { protectedTexts } from '#shared/policy/bench/protected-texts.ts';
import { runBench } from '#shared/policy/bench/run-bench.ts';
import { trialsOf } from '#shared/policy/bench/trials-of.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import { ruleIds } from '#shared/policy/rule-ids.ts';
import { northlight } from '../northlight.ts';

const when = { now: '2026-11-23T09:00:00Z', language: 'en' };
const overtime = { term: 'overtime', why: 'not to be spoken of' };
const packs: readonly CompiledPack[] = [
  northlight(),
  northlight({ harassment: { severity: 'advise' }, hashtags: { severity: 'review' } }),
  northlight({ 'confidential-terms': { terms: [overtime, { term: 'Saltmarsh' }] } }),
  northlight({ 'confidential-terms': { severity: 'review' }, 'context-present': { severity: 'block' } }),
];
const texts = [
  'I work at Northlight. Project Kestrel warms a house.',
  'Saltmarsh is a nice place to walk.',
  'You are a moron, and so is your dog.',
  'Paid overtime at last. #greatplacetowork',
  'I work at Northlight. The kettle was on when I came in, and the day began well.',
  'Hm.',
];

async function* inPages(trials: readonly Trial[]): AsyncGenerator<readonly Trial[]> {
  for (let at = 0; at < trials.length; at += 7) yield trials.slice(at, at + 7);
}

function bench(before: CompiledPack, after: CompiledPack, trials: readonly Trial[]): Promise<BenchReport> {
  return runBench({
    before,
    after,
    trials: inPages(trials),
    clock: () => 0,
    pause: () => Promise.resolve(),
    isStopped: () => false,
    onProgress: () => {},
  });
}

const shareOf = (text: string): Trial => ({
  source: 'share',
  example: null,
  post: { text, network: 'linkedin', ...when },
});

function exampleOf(example: LabelledPost): Trial {
  return { source: 'example', example, post: { text: example.text, network: example.network, ...when } };
}

const anyTrial = fc
  .record({
    text: fc.constantFrom(...texts),
    group: fc.constantFrom('', 'protected'),
    must: fc.subarray(['harassment', 'confidential-terms', 'hashtags'] as const),
    may: fc.subarray([...ruleIds]),
    isExample: fc.boolean(),
  })
  .map(({ isExample, ...labels }): Trial => {
    if (!isExample) return shareOf(labels.text);
    return exampleOf({ id: 'x', network: 'x', lang: 'en', ...labels });
  });
const anyTrials = fc.array(anyTrial, { maxLength: 20 });
const anyPack = fc.constantFrom(...packs);

const mirrored: Readonly<Record<ChangeKind, ChangeKind>> = {
  stopped: 'allowed',
  allowed: 'stopped',
  stricter: 'milder',
  milder: 'stricter',
  coached: 'uncoached',
  uncoached: 'coached',
  otherwise: 'otherwise',
};

/** What a report says, in a form that two of them can be set side by side in. */
function essence(report: BenchReport, isTurned: boolean) {
  const kind = (of: ChangeKind) => (isTurned ? mirrored[of] : of);
  const sides = ({ before, after }: { readonly before: number; readonly after: number }) =>
    isTurned ? [after, before] : [before, after];
  const listed = ({ count, shown }: SomeTexts) => ({
    count,
    shown: shown.map(({ text, change: { from, to, rules } }) => ({
      text,
      verdicts: isTurned ? [to, from] : [from, to],
      rules: rules.map((rule) => ({
        ...rule,
        ...(isTurned && { from: rule.to, to: rule.from }),
      })),
    })),
  });
  const { examples, shares, rules, protectedSpeech } = report;
  const [worse, better] = isTurned
    ? [examples.nowRight, examples.nowWrong]
    : [examples.nowWrong, examples.nowRight];
  return {
    checked: report.checked,
    shares: Object.fromEntries([...shares.kinds].map(([of, some]) => [kind(of), listed(some)])),
    rules: rules.map(({ rule, kinds }) => ({
      rule,
      kinds: Object.fromEntries([...kinds].map(([of, count]) => [kind(of), count])),
    })),
    held: sides({ before: protectedSpeech.heldBefore, after: protectedSpeech.heldAfter.count }),
    right: sides(examples.right),
    byRule: examples.rules.map(({ rule, wanted, found, alarms }) => [
      rule,
      wanted,
      sides(found),
      sides(alarms),
    ]),
    worse: listed(worse),
    better: listed(better),
    still: listed(examples.stillWrong),
  };
}

describe('two packs side by side', () => {
  test('a pack beside itself, compiled once or twice, changes nothing', async () => {
    const again = northlight({ secrets: {} });
    await fc.assert(
      fc.asyncProperty(anyTrials, fc.constantFrom(packs[0] ?? again, again), async (trials, other) => {
        const report = await bench(northlight(), other, trials);
        expect(report.shares.kinds.size).toBe(0);
        expect(report.rules).toEqual([]);
        expect(report.protectedSpeech.heldAfter.count).toBe(report.protectedSpeech.heldBefore);
        const { right, nowWrong, nowRight } = report.examples;
        expect([right.after, nowWrong.count, nowRight.count]).toEqual([right.before, 0, 0]);
      }),
      { numRuns: 30 },
    );
  });

  test('the other way round everything is the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, anyPack, anyTrials, async (one, other, trials) => {
        const there = await bench(one, other, trials);
        const back = await bench(other, one, trials);
        expect(essence(back, true)).toEqual(essence(there, false));
      }),
      { numRuns: 60 },
    );
  });

  test('every share is counted once, as before or under one kind, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, anyPack, anyTrials, async (one, other, trials) => {
        const report = await bench(one, other, trials);
        const turned = await bench(one, other, trials.toReversed());
        const counts = ({ shares }: BenchReport) =>
          [...shares.kinds].map(([kind, { count }]) => `${kind} ${count}`).sort();
        expect(counts(turned)).toEqual(counts(report));
        const changed = [...report.shares.kinds.values()].reduce((sum, { count }) => sum + count, 0);
        expect(changed).toBeLessThanOrEqual(report.shares.checked);
        expect(report.shares.checked + report.examples.checked).toBe(report.checked);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a report says', () => {
  const stricter = northlight({ 'confidential-terms': { terms: [overtime] } });

  test('protected speech that a new term would hold up is listed, and its rule has a false alarm', async () => {
    const report = await bench(northlight(), stricter, protectedTexts.map(exampleOf));
    const { checked, heldBefore, heldAfter } = report.protectedSpeech;
    expect([checked, heldBefore, heldAfter.count]).toEqual([protectedTexts.length, 0, 1]);
    expect(heldAfter.shown[0]?.text).toMatch(/none of the overtime/);
    expect(report.examples.rules).toEqual([
      {
        rule: 'confidential-terms',
        wanted: 0,
        found: { before: 0, after: 0 },
        alarms: { before: 0, after: 1 },
      },
    ]);
  });

  test('a share that is newly stopped comes with the rule and its words', async () => {
    const { shares, rules } = await bench(northlight(), stricter, [shareOf(texts[3] ?? '')]);
    expect(shares.kinds.get('stopped')).toMatchObject({
      count: 1,
      shown: [{ change: { rules: [{ rule: 'confidential-terms', words: 'overtime', decides: true }] } }],
    });
    expect(rules).toEqual([{ rule: 'confidential-terms', kinds: new Map([['stopped', 1]]) }]);
  });

  test('what is typed is there whether it changes or not, with what the new pack says', async () => {
    const typed = { ...shareOf(texts[0] ?? ''), source: 'typed' } as const;
    const { typed: shown, shares } = await bench(northlight(), northlight(), [typed]);
    expect(shares.checked).toBe(0);
    expect(shown).toMatchObject([
      { change: { from: 'block', to: 'block', kind: null }, found: [{ rule: 'confidential-terms' }] },
    ]);
  });

  test('of many texts the first are kept and all are counted', async () => {
    const many = Array.from({ length: mostShown + 20 }, () => shareOf('x'.repeat(3000)));
    const { shares } = await bench(
      northlight({ 'context-present': { severity: 'advise' } }),
      northlight({ 'context-present': { severity: 'block' } }),
      many,
    );
    const { count, shown } = shares.kinds.get('stopped') ?? { count: 0, shown: [] };
    expect([count, shown.length, shown[0]?.text.length]).toEqual([mostShown + 20, mostShown, 1201]);
  });
});

describe('a run', () => {
  const trials = Array.from({ length: 30 }, () => shareOf('Hm.'));

  test('lets others have their turn after each slice, and says how far it is', async () => {
    let time = 0;
    const said: number[] = [];
    let pauses = 0;
    await runBench({
      before: northlight(),
      after: northlight(),
      trials: inPages(trials),
      // Each look at the clock is five milliseconds on: three texts a slice.
      clock: () => (time += 5),
      pause: async () => {
        pauses += 1;
      },
      isStopped: () => false,
      onProgress: (done) => said.push(done),
    });
    expect({ said, pauses }).toEqual({ said: [3, 6, 9, 12, 15, 18, 21, 24, 27, 30], pauses: 10 });
  });

  test('ends where it is stopped, with what it has, and asks for no further page', async () => {
    let isStopped = false;
    let pages = 0;
    const report = await runBench({
      before: northlight(),
      after: northlight(),
      trials: trialsOf({
        examples: [],
        typed: [],
        network: 'x',
        when,
        pastPage: async () => {
          pages += 1;
          const text = { text: 'Hm.', network: 'x', approved: '', locked: [] } as const;
          return {
            texts: Array(5).fill({ ...text, link: null, country: null, picture: null }),
            next: 'more',
          };
        },
      }),
      clock: () => (pages === 3 ? 1000 : 0),
      pause: async () => {
        isStopped = true;
      },
      isStopped: () => isStopped,
      onProgress: () => {},
    });
    expect({ pages, checked: report.checked }).toEqual({ pages: 3, checked: 11 });
  });
});
