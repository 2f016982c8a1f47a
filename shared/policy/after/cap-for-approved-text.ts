import type { Finding } from '../finding.ts';
import type { PostToCheck } from '../post-to-check.ts';

/**
 * Approved text that nobody edited is never stopped: where its own pack would stop it, that is a fault for the
 * manager to mend, not for the member. `approved` is the caption of the network that the post goes to.
 */
export function capForApprovedText(findings: readonly Finding[], post: PostToCheck): readonly Finding[] {
  if (post.approved === undefined || !isSameText(post.approved, post.text)) return findings;
  return findings.map((finding) => ({ ...finding, severity: 'advise' }));
}

function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
