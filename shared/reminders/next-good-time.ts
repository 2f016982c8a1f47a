import { hashText } from '../points/chain.ts';
import { instantOf, localTime } from './local-time.ts';

/** Hours in which a member likes to be reminded: whole hours of the wall's clock, `to` not included; weekdays from 0 (Sunday). */
export type GoodHours = { readonly from: number; readonly to: number; readonly days: readonly number[] };

const minute = 60_000;
/** Nobody is reminded of what they have only just put aside. */
const soonest = 30 * minute;
/** Less than this is left of a day's hours: then another day, so that the last minutes do not fill up. */
const leastLeft = 30 * minute;

/**
 * The next good time: a minute inside the member's own hours, on the first day that has half an hour of them left.
 * `spreadBy` decides which minute: the same for the same member and post, and even over all of them, so that colleagues
 * do not come at once. Null where the member has no hours.
 */
export function nextGoodTime(
  { from, to, days }: GoodHours,
  { now, timeZone, spreadBy }: { readonly now: Date; readonly timeZone: string; readonly spreadBy: string },
): Date | null {
  if (from >= to) return null;
  const earliest = now.getTime() + soonest;
  const today = localTime(timeZone, now).day;
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = addDays(today, ahead);
    if (!days.includes(new Date(`${day}T00:00:00Z`).getUTCDay())) continue;
    const start = Math.max(instantOf(timeZone, day, from * 60).getTime(), earliest);
    const end = instantOf(timeZone, day, to * 60).getTime();
    if (end - start < leastLeft) continue;
    const minutes = Math.floor((end - start) / minute);
    const first = Math.ceil(start / minute) * minute;
    return new Date(
      Math.min(first + Math.floor(part(`${day} ${spreadBy}`) * minutes) * minute, end - minute),
    );
  }
  return null;
}

/** 0 up to, not including, 1: even over all texts, and always the same for one. */
function part(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 12), 16) / 2 ** 48;
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
