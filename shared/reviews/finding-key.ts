import type { Finding } from '../policy/finding.ts';

/** Tells a finding from others of the same draft, in whatever language it is worded. */
export function findingKey({ rule, severity, start, end, image }: Finding): string {
  return [rule, severity, start, end, image ?? 'text'].join(' ');
}
