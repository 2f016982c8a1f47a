/** A moment as a clock on the wall shows it: the day as ISO 8601 has it, minutes since midnight, the weekday from 0 (Sunday). */
export type LocalTime = { readonly day: string; readonly minutes: number; readonly weekday: number };

const minute = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

export function localTime(timeZone: string, at: Date): LocalTime {
  const parts = Object.fromEntries(
    formatterFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return {
    day,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
    weekday: new Date(`${day}T00:00:00Z`).getUTCDay(),
  };
}

/**
 * When a clock on the wall shows this, the first time where it does so twice. A time that the clock skips comes as much
 * later as it skips: 02:30 in the night of the change is 03:30.
 */
export function instantOf(timeZone: string, day: string, minutes: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
  const offsets = [asUtc - 24 * 60 * minute, asUtc + 24 * 60 * minute].map((at) => offsetOf(timeZone, at));
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const fitting = candidates.find((at) => at + offsetOf(timeZone, at) === asUtc);
  return new Date(fitting ?? candidates.at(-1) ?? asUtc);
}

/** How far the wall's clock is ahead of UTC at a moment, in milliseconds. */
function offsetOf(timeZone: string, at: number): number {
  const { day, minutes } = localTime(timeZone, new Date(at));
  return Date.parse(`${day}T00:00:00Z`) + minutes * minute - Math.floor(at / minute) * minute;
}

// Making a formatter costs a hundred times what using one does.
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}
