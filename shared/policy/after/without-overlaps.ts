import type { Finding } from '../finding.ts';

/**
 * Of findings of one rule that overlap, only the longest is kept ("Project Kestrel", not also "Kestrel").
 * Findings about the whole text and findings of other rules stay.
 */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same === undefined) byRule.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return [...byRule.values()].flatMap(keepLongest);
}

function keepLongest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const longestFirst = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of longestFirst) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end || finding.image !== last.image) kept.push(finding);
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding;
  }
  return kept;
}
