import { dot, isHostCharacter } from './host-characters.ts';
import { topLevelDomainEnd } from './top-level-domain-end.ts';

/** A part of a run between dots, and what may follow it. Offsets are into the text; 0 stands for none. */
export type HostLabel = {
  readonly start: number;
  readonly end: number;
  readonly lastUnderscore: number;
  /** Where the top-level domain ends that follows this label. */
  readonly topLevelEnd: number;
  /** Where the longest host ends that begins with the label after this one. */
  readonly furtherEnd: number;
};

/** Reads a run of host characters, dashes and dots from its end, so that a text made of dots costs no more than another. */
export function hostLabels(text: string, runStart: number, runEnd: number): HostLabel[] {
  const labels: HostLabel[] = [];
  let furtherEnd = 0;
  for (let end = runEnd; end >= runStart; ) {
    const start = end > runStart ? Math.max(text.lastIndexOf('.', end - 1) + 1, runStart) : runStart;
    const underscore = text.slice(start, end).lastIndexOf('_');
    const topLevelEnd = text.charCodeAt(end) === dot ? topLevelDomainEnd(text, end + 1) : 0;
    const lastUnderscore = underscore === -1 ? -1 : start + underscore;
    const label = { start, end, lastUnderscore, topLevelEnd, furtherEnd };
    labels.push(label);
    furtherEnd = hostEnd(text, label, start);
    end = start - 1;
  }
  return labels.reverse();
}

/** Where the longest host ends that begins at `start` inside the label; 0 for none. */
export function hostEnd(text: string, label: HostLabel, start: number): number {
  if (label.end <= start) return 0;
  if (!isHostCharacter(text.charCodeAt(start)) || !isHostCharacter(text.charCodeAt(label.end - 1))) return 0;
  if (label.furtherEnd > 0) return label.furtherEnd;
  return label.lastUnderscore >= start ? 0 : label.topLevelEnd;
}
