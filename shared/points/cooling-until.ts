import type { NetworkId } from '../networks/network-id.ts';

type EarningShare = {
  readonly id: string;
  readonly network: NetworkId;
  readonly openedAt: string;
  /** Points that it has earned so far. */
  readonly points: number;
};

/**
 * When a share on this network, opened at that instant, could earn again; null where it can. What counts is how far
 * apart two shares were opened, so neither waiting to declare one nor a clock that goes back changes it.
 */
export function coolingUntil(
  shares: readonly EarningShare[],
  minutes: number,
  {
    network,
    openedAt,
    id,
  }: { readonly network: NetworkId; readonly openedAt: string; readonly id: string | null },
): string | null {
  const length = minutes * 60_000;
  const opened = Date.parse(openedAt);
  let until = Number.NEGATIVE_INFINITY;
  for (const share of shares) {
    if (share.network !== network || share.id === id || share.points === 0) continue;
    const other = Date.parse(share.openedAt);
    if (Math.abs(opened - other) < length) until = Math.max(until, other + length);
  }
  return Number.isFinite(until) ? new Date(until).toISOString() : null;
}
