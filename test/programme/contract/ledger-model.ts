import { addMonths, dayIn } from '#shared/points/calendar-day.ts';

type ModelShare = { readonly network: string; openedAt: number; evidence: 0 | 1 | 2; points: number };
type ModelLot = { readonly expires: string; left: number };
type ModelHold = {
  readonly reward: string;
  readonly uses: readonly (readonly [ModelLot, number])[];
  isOpen: boolean;
};

const rules = { awards: [0, 10, 5], cap: 40, coolingOff: 60 * 60_000, months: 12, zone: 'Europe/Berlin' };

/** What the ledger has to come to, in as few words as possible and with nothing of the record's code but calendar days. */
export class LedgerModel {
  readonly shares = new Map<string, ModelShare>();
  readonly holds: ModelHold[] = [];
  readonly stock: Record<string, number> = { mug: 2 };
  #lots: ModelLot[] = [];
  readonly #earned = new Map<string, number>();

  get balance(): number {
    return this.#lots.reduce((sum, { left }) => sum + left, 0);
  }

  get held(): number {
    return this.holds
      .filter(({ isOpen }) => isOpen)
      .flatMap(({ uses }) => uses)
      .reduce((sum, [, n]) => sum + n, 0);
  }

  /** Lots whose day has come are worth nothing. */
  expire(now: Date): void {
    for (const lot of this.#lots) if (lot.expires <= dayIn(rules.zone, now)) lot.left = 0;
  }

  open(id: string, network: string, now: Date): void {
    const share = this.shares.get(id);
    if (share === undefined)
      this.shares.set(id, { network, openedAt: now.getTime(), evidence: 0, points: 0 });
    else if (share.evidence === 0) share.openedAt = now.getTime();
  }

  /** 1: declared, 2: linked. */
  reach(id: string, evidence: 1 | 2, now: Date): void {
    const share = this.shares.get(id);
    if (share === undefined || share.evidence >= evidence) return;
    const isCooling = [...this.shares.values()].some(
      (other) =>
        other !== share &&
        other.network === share.network &&
        other.points > 0 &&
        Math.abs(other.openedAt - share.openedAt) < rules.coolingOff,
    );
    const day = dayIn(rules.zone, now);
    for (let step = share.evidence + 1; step <= evidence; step += 1) {
      const earned = this.#earned.get(day) ?? 0;
      const points = isCooling ? 0 : Math.min(rules.awards[step] ?? 0, rules.cap - earned);
      this.#earned.set(day, earned + points);
      share.points += points;
      this.#lots.push({ expires: addMonths(day, rules.months), left: points });
    }
    share.evidence = evidence;
  }

  /** Why not, or null where it was held. */
  request(reward: string, price: number): string | null {
    if (this.stock[reward] === 0) return 'reward.sold-out';
    if (this.balance < price) return 'points.not-enough';
    if (this.stock[reward] !== undefined) this.stock[reward] -= 1;
    // Sorting keeps lots of one day in the order in which they were earned.
    this.#lots = this.#lots.toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0));
    let missing = price;
    const uses = this.#lots.flatMap((lot): [ModelLot, number][] => {
      const taken = Math.min(lot.left, missing);
      lot.left -= taken;
      missing -= taken;
      return taken === 0 ? [] : [[lot, taken]];
    });
    this.holds.push({ reward, uses, isOpen: true });
    return null;
  }

  /** Whether it was still open. */
  settle(index: number, isReleased: boolean, now: Date): boolean {
    const hold = this.holds[index];
    if (hold === undefined || !hold.isOpen) return false;
    hold.isOpen = false;
    if (!isReleased) return true;
    for (const [lot, points] of hold.uses) lot.left += points;
    if (this.stock[hold.reward] !== undefined) this.stock[hold.reward] = (this.stock[hold.reward] ?? 0) + 1;
    this.expire(now);
    return true;
  }
}
