import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import style from './network-badge.module.css';

/** Two letters are enough to tell networks apart, and no company's logo is borrowed for it. */
const letters: Readonly<Record<NetworkId, string>> = {
  linkedin: 'in',
  x: 'X',
  facebook: 'f',
  instagram: 'ig',
  threads: 'th',
  bluesky: 'bs',
  mastodon: 'ma',
  reddit: 're',
  discord: 'dc',
  whatsapp: 'wa',
  telegram: 'tg',
  email: '@',
};

type Props = { readonly network: NetworkId; readonly isDone?: boolean };

export function NetworkBadge({ network, isDone = false }: Props) {
  return (
    <abbr className={style.badge} data-done={isDone || undefined} title={networks[network].name}>
      {letters[network]}
    </abbr>
  );
}
