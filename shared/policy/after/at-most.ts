import { type Finding, verdicts } from '../finding.ts';

/** The `count` worst findings, in the order in which they came. */
export function atMost(findings: readonly Finding[], count: number): readonly Finding[] {
  if (findings.length <= count) return findings;
  const worstFirst = findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => rank(b.finding) - rank(a.finding) || a.place - b.place);
  return worstFirst
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

function rank(finding: Finding): number {
  return verdicts.indexOf(finding.severity);
}
