import type { Finding } from '../finding.ts';
import type { ImageToCheck, PostToCheck } from '../post-to-check.ts';

/**
 * What was approved and is shared as it was is never stopped: where its own pack would stop it, that is a fault for the
 * manager to mend, not for the member. This holds for a text that nobody edited (`approved` is the caption of the network
 * that the post goes to) and, on its own, for each picture of the post. A picture that the member chose was approved by
 * nobody, whatever the text beside it. Why: docs/decisions/0015.
 */
export function capForApproved(findings: readonly Finding[], post: PostToCheck): readonly Finding[] {
  const isTextApproved = post.approved !== undefined && isSameText(post.approved, post.text);
  return findings.map((finding) => {
    const image = finding.image === undefined ? undefined : post.images?.[finding.image];
    const isApproved = image === undefined ? isTextApproved : isApprovedPicture(image, finding);
    return isApproved ? { ...finding, severity: 'advise' } : finding;
  });
}

function isApprovedPicture({ alt, approvedAlt }: ImageToCheck, { rule }: Finding): boolean {
  if (approvedAlt === undefined) return false;
  return rule !== 'image-described' || isSameText(alt, approvedAlt);
}

function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
