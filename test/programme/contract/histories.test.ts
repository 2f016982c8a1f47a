import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFinance } from '#electron/command-line/check-finance.ts';
import { verifyLedger } from '#electron/command-line/verify-ledger.ts';
import type { CallName, Input } from '#shared/contract.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, type OpenedSample, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';
import { LedgerModel } from './ledger-model.ts';

const posts = ['warm-street', 'job-afternoon'] as const;
const networks = ['x', 'linkedin', 'bluesky', 'mastodon', 'threads'] as const;
const addresses = {
  x: 'https://x.com/robin/status/18000000000000000',
  linkedin: 'https://www.linkedin.com/posts/robin_activity-71345678901234567',
  bluesky: 'https://bsky.app/profile/robin.bsky.social/post/3kabcdefghij',
  mastodon: 'https://mastodon.social/@robin/1134567890123456',
  threads: 'https://www.threads.com/@robin/post/DAbcdefgh',
} as const;
const prices = { coffee: 10, mug: 15 } as const;

const share = { post: fc.constantFrom(...posts), network: fc.constantFrom(...networks) };
const nth = fc.nat({ max: 30 });
/** Which one of those there are by then is chosen when the step is taken, so that most steps hit something. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('open' as const), ...share }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('declare' as const, 'link' as const), nth }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('request' as const),
      reward: fc.constantFrom('coffee' as const, 'mug' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('cancel' as const, 'fulfil' as const, 'release' as const),
      nth,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replay' as const), nth }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.constantFrom(20, 61, 24 * 60, 200 * 24 * 60, -60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

class History {
  readonly model = new LedgerModel();
  readonly clock = clockAt('2026-11-23T09:00:00.000Z');
  readonly #place: Place;
  #opened: OpenedSample;
  readonly #done: { name: CallName; input: never; key: string; answer: unknown }[] = [];
  readonly #shares: { id: string; key: string; network: (typeof networks)[number] }[] = [];
  readonly #redemptions: string[] = [];

  private constructor(place: Place, opened: OpenedSample) {
    this.#place = place;
    this.#opened = opened;
  }

  static async begin(place: Place): Promise<History> {
    const clock = clockAt('2026-11-23T09:00:00.000Z');
    const history: History = new History(place, await place.open(clock));
    await history.#opened.programme.close();
    history.#opened = await place.open(history.clock);
    return history;
  }

  async take(taken: Step): Promise<void> {
    this.model.expire(this.clock.now);
    switch (taken.kind) {
      case 'open':
        return this.#open(taken.post, taken.network);
      case 'declare':
      case 'link':
        return this.#reach(taken.nth, taken.kind);
      case 'request': {
        const { reward } = taken;
        const answer = await this.#command('redemption.request', { rewardId: reward, price: prices[reward] });
        expect(answer.ok ? null : answer.error.reason).toBe(this.model.request(reward, prices[reward]));
        if (answer.ok) this.#redemptions.push(answer.value.id);
        return;
      }
      case 'replay': {
        const earlier = this.#done[taken.nth % Math.max(1, this.#done.length)];
        if (earlier === undefined) return;
        expect(await this.#opened.call(earlier.name, earlier.input, earlier.key)).toEqual(earlier.answer);
        return;
      }
      case 'wait':
        this.clock.now = new Date(this.clock.now.getTime() + taken.minutes * 60_000);
        return;
      case 'restart':
        await this.#opened.programme.close();
        this.#opened = await this.#place.open(this.clock);
        return;
      default:
        return this.#settle(taken.nth, taken.kind);
    }
  }

  /** Everything that must hold after each step. */
  async check(): Promise<void> {
    this.model.expire(this.clock.now);
    const { balance, held } = await this.#opened.get('points.balance', {});
    expect({ balance, held }).toEqual({ balance: this.model.balance, held: this.model.held });
    const { text } = await this.#opened.get('points.export', {});
    const { lines } = await this.#opened.get('points.statement', { before: null, limit: 500 });
    const verified = { ok: true, entries: lines.length, balance, held };
    expect(verifyExport(text)).toEqual(verified);
    expect(verifyLedger(Buffer.from(text))).toEqual(verified);
    const stock = (await this.#opened.get('reward.list', {})).find(({ id }) => id === 'mug')?.stock;
    expect(stock).toBe(this.model.stock.mug);
  }

  async end(): Promise<void> {
    const period = { from: '2026-12-01', to: '2027-06-30' };
    const ledger = await this.#opened.get('finance.export', { what: 'ledger', ...period });
    expect(checkFinance(ledger.text).wrong).toEqual([]);
    await this.#opened.programme.close();
    expect(await this.#place.drift()).toEqual([]);
    expect(await this.#place.rows('select sum(points) as sum from balances')).toEqual([
      { sum: expect.toSatisfy((sum: unknown) => sum === null || Number(sum) === 0) },
    ]);
  }

  async abandon(): Promise<void> {
    await this.#opened.programme.close();
  }

  async #open(post: string, network: (typeof networks)[number]): Promise<void> {
    const answer = await this.#command('share.open', await unedited(this.#opened.get, post, network));
    if (!answer.ok) throw new Error(answer.error.message);
    const key = `${post} ${network}`;
    this.model.open(key, network, this.clock.now);
    if (this.#shares.every(({ id }) => id !== answer.value.id))
      this.#shares.push({ id: answer.value.id, key, network });
  }

  async #reach(nth: number, kind: 'declare' | 'link'): Promise<void> {
    const index = nth % Math.max(1, this.#shares.length);
    const share = this.#shares[index];
    if (share === undefined) return;
    const answer =
      kind === 'declare'
        ? await this.#command('share.answer', { shareId: share.id, isOut: true })
        : await this.#command('share.link', {
            shareId: share.id,
            address: `${addresses[share.network]}${10 + index}`,
          });
    this.model.reach(share.key, kind === 'declare' ? 1 : 2, this.clock.now);
    if (!answer.ok) throw new Error(answer.error.message);
    expect(answer.value.points).toBe(this.model.shares.get(share.key)?.points);
  }

  async #settle(nth: number, kind: 'cancel' | 'fulfil' | 'release'): Promise<void> {
    const index = nth % Math.max(1, this.#redemptions.length);
    const redemptionId = this.#redemptions[index];
    if (redemptionId === undefined) return;
    const answer =
      kind === 'cancel'
        ? await this.#command('redemption.cancel', { redemptionId })
        : await this.#command(`redemption.${kind}`, { redemptionId, note: 'because' });
    expect(answer.ok).toBe(this.model.settle(index, kind !== 'fulfil', this.clock.now));
  }

  async #command<Name extends CallName>(name: Name, input: Input<Name>) {
    const key = `step-${this.#done.length}`;
    const answer = await this.#opened.call(name, input, key);
    this.#done.push({ name, input: input as never, key, answer });
    return answer;
  }
}

onEachEngine((engine) => {
  let seeded: Place;
  beforeAll(async () => {
    seeded = await makeSeeded(engine);
  });
  afterAll(() => seeded.remove());

  test('whole histories come to what a small model comes to, and every invariant holds after each step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
        const place = await seeded.copy();
        const history = await History.begin(place);
        try {
          for (const taken of steps) {
            await history.take(taken);
            await history.check();
          }
          await history.end();
        } finally {
          await history.abandon();
          await place.remove();
        }
      }),
      { numRuns: 50, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false },
    );
  });
});
