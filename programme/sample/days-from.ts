const dayLength = 24 * 60 * 60_000;

/** The instant so many days after another, as UTC ISO text. */
export function daysFrom(start: Date, days: number): string {
  return new Date(start.getTime() + days * dayLength).toISOString();
}
