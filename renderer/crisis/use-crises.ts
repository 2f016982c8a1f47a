import type { Crisis } from '#shared/contract/crisis.ts';
import { useAnswer } from '../call/use-answer.ts';

const none: readonly Crisis[] = [];

/** The crises and drills that are going on; one and the same list while nothing changes. */
export function useCrises(): readonly Crisis[] {
  return useAnswer('crisis.active', {}).data ?? none;
}
