import { useState } from 'react';
import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { AwayAction } from '#shared/handbook/difficult-people.ts';
import { type NetworkId, networkId, networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { reporting, type WayFacts } from '#shared/networks/reporting.ts';
import { OutsideLink } from '../outside-link.tsx';
import style from './guides.module.css';

type Props = { readonly actions: readonly AwayAction[]; readonly when: string };

/** How to mute, block and report on each network, by the network's own way, each with what it rests on. */
export function NetworkWays({ actions, when }: Props) {
  const { difficult, networkWays } = useText();
  const [network, setNetwork] = useState<NetworkId>('linkedin');
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
            <dd>
              <p>{networkWays[network][action]}</p>
              <WayRestsOn action={action} {...reporting[network][action]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where a way was read; where it was not, the word to look for, as menus move. */
function WayRestsOn({ action, source, asOf, isConfirmed }: WayFacts & { readonly action: AwayAction }) {
  const { wayFacts } = useText();
  return (
    <p className={style.facts}>
      {isConfirmed
        ? wayFacts.confirmed(asOf)
        : source === null
          ? wayFacts.lookInMailProgram[action]
          : wayFacts.notConfirmed(asOf, wayFacts.menuWords[action])}{' '}
      {source !== null && (
        <OutsideLink href={source}>{isConfirmed ? wayFacts.source : wayFacts.sourceToCheck}</OutsideLink>
      )}
    </p>
  );
}
