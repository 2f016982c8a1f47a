import { Check, PenLine } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { useText } from '../text/use-text.ts';
import style from './network-tabs.module.css';

type Props = {
  readonly choices: readonly NetworkId[];
  readonly withDraft: ReadonlySet<NetworkId>;
  readonly shared: readonly NetworkId[];
};

/** The networks of the post, marked where it is already shared or has a draft. */
export function NetworkTabs({ choices, withDraft, shared }: Props) {
  const { compose } = useText();
  return (
    <Tabs.List className={style.tabs} aria-label={compose.networks}>
      {choices.map((network) => (
        <Tabs.Trigger key={network} value={network} className={style.tab}>
          {networks[network].name}
          {withDraft.has(network) && <PenLine size={13} role="img" aria-label={compose.hasDraft} />}
          {shared.includes(network) && (
            <Check size={14} className={style.shared} role="img" aria-label={compose.isShared} />
          )}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
}
