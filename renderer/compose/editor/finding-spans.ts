import type { Finding, Severity } from '#shared/policy/finding.ts';

export type FindingSpan = { readonly start: number; readonly end: number; readonly severity: Severity };

/**
 * What the editor underlines. Findings about the whole text or about a picture underline nothing: they stand in
 * the list below the editor.
 */
export function findingSpans(text: string, findings: readonly Finding[]): readonly FindingSpan[] {
  return findings
    .filter((finding) => finding.image === undefined && !coversAll(text, finding))
    .map(({ start, end, severity }) => ({ start, end: Math.min(end, text.length), severity }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The findings to read at a place of the text: those whose span holds it, its ends included. First those that go on
 * from there, the shortest first, so that the first fix is the one that a reader of that place expects.
 */
export function findingsAt(findings: readonly Finding[], place: number): readonly Finding[] {
  const endsHere = ({ end }: Finding) => (end === place ? 1 : 0);
  return findings
    .filter(({ image, start, end }) => image === undefined && start <= place && place <= end)
    .sort((a, b) => endsHere(a) - endsHere(b) || a.end - a.start - (b.end - b.start));
}

/** The start of the next finding after `place`, or of the one before it, going round at the ends. */
export function nextFinding(
  findings: readonly Finding[],
  place: number,
  direction: 'next' | 'previous',
): number | null {
  const starts = [...new Set(findings.filter(({ image }) => image === undefined).map(({ start }) => start))];
  starts.sort((a, b) => a - b);
  if (direction === 'next') return starts.find((start) => start > place) ?? starts[0] ?? null;
  return starts.findLast((start) => start < place) ?? starts.at(-1) ?? null;
}

/** Whether a finding is about the text as a whole, which is nothing to underline. */
export function coversAll(text: string, { start, end }: Finding): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '' && /\s/.test(text.trim());
}
