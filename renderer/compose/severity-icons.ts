import { CircleAlert, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Severity } from '#shared/policy/finding.ts';

/** A shape for each severity, since colour alone says nothing to some. */
export const severityIcons = {
  advise: CircleAlert,
  review: TriangleAlert,
  block: OctagonAlert,
} as const satisfies Record<Severity, unknown>;
