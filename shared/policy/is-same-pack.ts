import { inFixedOrder } from '../contract/in-fixed-order.ts';

/** Whether two packs say the same, but for who signed them. */
export function isSamePack(one: unknown, other: unknown): boolean {
  return inFixedOrder(unsigned(one)) === inFixedOrder(unsigned(other));
}

function unsigned(pack: unknown): unknown {
  if (typeof pack !== 'object' || pack === null) return null;
  return { ...pack, signature: undefined };
}
