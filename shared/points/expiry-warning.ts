/** Points that expire together on a day, so many days from now. */
type Lot = { readonly on: string; readonly points: number; readonly days: number };
type Dismissed = { readonly on: string; readonly at: number };

/** How long before, in days; nearest first. */
const stages = [7, 30] as const;
export type ExpiryStage = (typeof stages)[number];

/** What to tell of an expiry that comes near: the soonest that was not dismissed at this nearness, or at a nearer one. */
export function expiryWarning(
  lots: readonly Lot[],
  dismissed: readonly Dismissed[],
): (Lot & { readonly at: ExpiryStage }) | null {
  for (const lot of lots) {
    const at = stages.find((stage) => lot.days > 0 && lot.days <= stage);
    if (at === undefined) continue;
    if (!dismissed.some((gone) => gone.on === lot.on && gone.at <= at)) return { ...lot, at };
  }
  return null;
}
