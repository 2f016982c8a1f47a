import type { PackFile } from './as-pack-file.ts';

/** What a pack becomes where somebody writes the next version from it: without its signature, which would hold no longer. */
export function nextPack(pack: PackFile, inForce: number): PackFile {
  const { signature: _signature, ...unsigned } = pack;
  return { ...unsigned, version: inForce + 1 };
}
