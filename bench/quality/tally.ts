/** What was asked for and found under one heading. */
export type Tally = { wanted: number; found: number; posts: number; alarmed: number };

/** Counts by heading, in the order in which the headings first came. */
export class Tallies {
  readonly #rows = new Map<string, Tally>();

  at(heading: string): Tally {
    const known = this.#rows.get(heading);
    if (known !== undefined) return known;
    const made = { wanted: 0, found: 0, posts: 0, alarmed: 0 };
    this.#rows.set(heading, made);
    return made;
  }

  table(title: string): string {
    return [
      `| ${title} | posts | recall | false alarms |`,
      '|---|--:|--:|--:|',
      ...[...this.#rows].map(
        ([heading, { wanted, found, posts, alarmed }]) =>
          `| ${heading} | ${posts} | ${share(found, wanted)} | ${share(alarmed, posts)} |`,
      ),
    ].join('\n');
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}
