import type { Picture } from '#shared/contract/post.ts';
import type { Shape } from '#shared/networks/network.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';

type Size = { readonly width: number; readonly height: number };

/** How far two shapes are apart, whatever their size. */
function distance(a: Size, b: Size): number {
  return Math.abs(Math.log(a.width / a.height) - Math.log(b.width / b.height));
}

/** The network's shape that cuts least off the picture. */
export function shapeFor(network: NetworkId, picture: Size): Shape {
  const { shapes } = networks[network].pictures;
  return shapes.reduce((best, shape) => (distance(shape, picture) < distance(best, picture) ? shape : best));
}

/** The post's picture that comes nearest to what the network likes best. */
export function pictureFor(network: NetworkId, pictures: readonly Picture[]): Picture | null {
  const [liked] = networks[network].pictures.shapes;
  return pictures.reduce<Picture | null>(
    (best, picture) => (best && distance(liked, best) <= distance(liked, picture) ? best : picture),
    null,
  );
}
