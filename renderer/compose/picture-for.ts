import type { Picture } from '#shared/contract/post.ts';
import { cutOff } from '#shared/networks/closest-shape.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';

/** The post's picture that comes nearest to what the network likes best. */
export function pictureFor(network: NetworkId, pictures: readonly Picture[]): Picture | null {
  const [liked] = networks[network].pictures.shapes;
  return pictures.reduce<Picture | null>(
    (best, picture) => (best && cutOff(liked, best) <= cutOff(liked, picture) ? best : picture),
    null,
  );
}
