import type { NetworkId } from '#shared/networks/network-id.ts';
import type { Standing } from './standing.ts';

/**
 * When a share on this network, opened at that instant, could earn again; null where it can. What counts is how far
 * apart two shares were opened, so neither waiting to declare one nor a clock that goes back changes it.
 */
export function coolingUntil(
  { shares, rules }: Pick<Standing, 'shares' | 'rules'>,
  network: NetworkId,
  openedAt: string,
  except: string | null,
): string | null {
  const length = rules.coolingOffMinutes * 60_000;
  const opened = Date.parse(openedAt);
  let until = Number.NEGATIVE_INFINITY;
  for (const share of shares) {
    if (share.network !== network || share.id === except || share.points === 0) continue;
    const other = Date.parse(share.openedAt);
    if (Math.abs(opened - other) < length) until = Math.max(until, other + length);
  }
  return Number.isFinite(until) ? new Date(until).toISOString() : null;
}
