import { useState } from 'react';
import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { AwayAction } from '#shared/handbook/difficult-people.ts';
import { type NetworkId, networkId, networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { reporting } from '#shared/networks/reporting.ts';
import { OutsideLink } from '../outside-link.tsx';
import style from './guides.module.css';

type Props = { readonly actions: readonly AwayAction[]; readonly when: string };

/** How to mute, block and report on each network, by the network's own way, with its source. */
export function NetworkWays({ actions, when }: Props) {
  const { difficult, networkWays } = useText();
  const [network, setNetwork] = useState<NetworkId>('linkedin');
  const { source, asOf, isConfirmed } = reporting[network];
  return (
    <section className={style.part}>
      <h3>{difficult.awayTitle}</h3>
      <p>{when}</p>
      <div className={style.choice}>
        <Field label={difficult.network}>
          {(ids) => (
            <select
              {...ids}
              value={network}
              onChange={(event) => setNetwork(networkId.parse(event.target.value))}
            >
              {networkIds.map((id) => (
                <option key={id} value={id}>
                  {networks[id].name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <dl className={style.ways} aria-live="polite">
        {actions.map((action) => (
          <div key={action}>
            <dt>{difficult.actions[action]}</dt>
            <dd>{networkWays[network][action]}</dd>
          </div>
        ))}
      </dl>
      <p className={style.facts}>
        {difficult.asOf(asOf, isConfirmed)}{' '}
        {source !== null && <OutsideLink href={source}>{difficult.source}</OutsideLink>}
      </p>
    </section>
  );
}
