import { slugOf } from '#shared/handbook/split-section.ts';
import type { QuietWindow } from '../quiet-windows.ts';

const hour = 3_600_000;
const usualDays = 7;

/** A quiet period from the next full hour on, to be filled in; its id is none of those that are there. */
export function newWindow(
  topic: string,
  taken: readonly string[],
  now: Date,
): QuietWindow & { readonly terms: string[] } {
  const from = Math.ceil(now.getTime() / hour) * hour;
  const slug = slugOf(topic).slice(0, 90);
  const ids = new Set(taken);
  let id = slug;
  for (let count = 2; ids.has(id); count += 1) id = `${slug}-${count}`;
  return {
    id,
    topic,
    terms: topic.trim().length < 2 ? [] : [topic.trim()],
    from: new Date(from).toISOString(),
    until: new Date(from + usualDays * 24 * hour).toISOString(),
  };
}
