/** The calendar day (`2026-11-23`) that it is in a time zone at an instant. */
export function dayIn(timeZone: string, at: Date): string {
  return formatterFor(timeZone).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a hundred times what using one does.
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // The Swedish way to write a day is ISO 8601.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** When the next calendar day begins in a time zone, to the minute. */
export function nextDayStarts(timeZone: string, at: Date): Date {
  const today = dayIn(timeZone, at);
  const minute = 60_000;
  let before = Math.floor(at.getTime() / minute) * minute;
  let after = before + 26 * 60 * minute;
  while (after - before > minute) {
    const middle = Math.floor((before + after) / 2 / minute) * minute;
    if (dayIn(timeZone, new Date(middle)) === today) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** The day so many days later, or earlier where it is negative. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00.000Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; nights of 23 and 25 hours make no difference. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(`${until}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
