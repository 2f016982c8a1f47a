import type { Finding } from '../finding.ts';

/** As a reader meets them: the text before its pictures; there by place, the longer first, then by rule. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.image ?? -1) - (b.image ?? -1) ||
      a.start - b.start ||
      b.end - a.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
