import { Check, PenLine } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useEffect, useRef } from 'react';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { useText } from '../text/use-text.ts';
import style from './network-tabs.module.css';

type Props = {
  readonly choices: readonly NetworkId[];
  readonly chosen: NetworkId;
  readonly withDraft: ReadonlySet<NetworkId>;
  readonly shared: readonly NetworkId[];
};

/** The networks of the post, marked where it is already shared or has a draft. */
export function NetworkTabs({ choices, chosen, withDraft, shared }: Props) {
  const { compose } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector(`[data-network="${chosen}"]`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <Tabs.List ref={list} className={style.tabs} aria-label={compose.networks}>
      {choices.map((network) => (
        <Tabs.Trigger key={network} value={network} data-network={network} className={style.tab}>
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
