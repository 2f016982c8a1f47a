import { usualNetworks } from '#shared/networks/usual-networks.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { suggestDisclosure } from '#shared/policy/suggest-disclosure.ts';
import type { EditedCaption, EditedPost } from './edited-post.ts';

/** A caption to begin with: the tie to the company, the title, the link. `pack` is the pack in force as published. */
export function firstCaption(post: EditedPost, language: string, pack: unknown, key: string): EditedCaption {
  const compiled = compilePack(pack);
  const disclosure = compiled.ok ? suggestDisclosure(compiled.pack, undefined) : '';
  const lines = [[disclosure, sentence(post.title)].filter(Boolean).join(' '), post.link.trim()];
  return {
    id: null,
    key,
    networks: [...usualNetworks],
    voice: 'plain',
    language,
    text: lines.filter(Boolean).join('\n\n'),
    locked: [],
  };
}

function sentence(title: string): string {
  const trimmed = title.trim();
  return trimmed === '' || /[.!?…:]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
