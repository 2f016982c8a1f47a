import { networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { useText } from '../text/use-text.ts';
import { NumberField } from './number-field.tsx';
import style from './points-desk.module.css';
import desk from './policy-desk.module.css';

export type RulesPart = {
  readonly rules: PointsRules;
  readonly onChange: (part: Partial<PointsRules>) => void;
};
type Award = PointsRules['awards'][number];

/** What each kind of evidence gives, and what it gives otherwise on single networks. */
export function AwardFields({ rules, onChange }: RulesPart) {
  const { managePoints } = useText();
  const change = (id: string, part: Partial<Award>) =>
    onChange({ awards: rules.awards.map((award) => (award.id === id ? { ...award, ...part } : award)) });
  return (
    <fieldset className={style.group}>
      <legend>{managePoints.awards}</legend>
      <div className={style.fields}>
        {rules.awards.map(({ id, evidence, points }) => (
          <NumberField
            key={id}
            label={managePoints.award[evidence]}
            value={points}
            least={1}
            most={1_000_000}
            onChange={(count) => count !== null && change(id, { points: count })}
          />
        ))}
      </div>
      <details className={style.source}>
        <summary>{managePoints.perNetwork}</summary>
        <p className={desk.facts}>{managePoints.perNetworkHint}</p>
        <div className={style.fields}>
          {networkIds.flatMap((network) =>
            rules.awards.map(({ id, evidence, onNetworks }) => (
              <NumberField
                key={`${id} ${network}`}
                label={managePoints.onNetwork(managePoints.award[evidence], networks[network].name)}
                value={onNetworks[network] ?? null}
                least={0}
                most={1_000_000}
                isOptional
                onChange={(count) => {
                  const { [network]: _, ...others } = onNetworks;
                  change(id, { onNetworks: count === null ? others : { ...others, [network]: count } });
                }}
              />
            )),
          )}
        </div>
      </details>
    </fieldset>
  );
}
