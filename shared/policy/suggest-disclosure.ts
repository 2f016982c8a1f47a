import type { CompiledPack } from './compile-pack.ts';

/** The pack's wording with which a member of that country says where they work; '' where the pack has none. */
export function suggestDisclosure(pack: CompiledPack, country: string | undefined): string {
  const suggest = pack.disclosure?.suggest;
  return suggest?.[country ?? ''] ?? suggest?.default ?? '';
}
