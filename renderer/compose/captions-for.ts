import { type Caption, voice } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';

/** The captions of a network, those in the reader's language first, then by voice. */
export function captionsFor(
  captions: readonly Caption[],
  network: NetworkId,
  language: string,
): readonly Caption[] {
  const rank = (caption: Caption) =>
    (caption.language.startsWith(language) ? 0 : 10) + voice.options.indexOf(caption.voice);
  return captions.filter(({ networks }) => networks.includes(network)).sort((a, b) => rank(a) - rank(b));
}
