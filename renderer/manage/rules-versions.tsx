import type { Output } from '#shared/contract.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './points-desk.module.css';
import desk from './policy-desk.module.css';

/** Every version that was ever published, to be read as it was. */
export function RulesVersions({ versions }: { readonly versions: Output<'points.ruleVersions'> }) {
  const { managePoints } = useText();
  const format = useFormat();
  return (
    <section className={desk.panel} aria-labelledby="rules-versions">
      <h2 id="rules-versions">{managePoints.versions}</h2>
      {versions.map(({ rules, publishedAt, by }) => (
        <details key={rules.version} className={style.source}>
          <summary>
            <strong>{managePoints.versionIs(rules.version)}</strong>{' '}
            <span className={desk.facts}>
              {managePoints.versionFrom(
                format.moment(publishedAt),
                by,
                rules.validFrom && format.day(`${rules.validFrom}T12:00:00`),
              )}
            </span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <pre tabIndex={0}>{JSON.stringify(rules, null, 2)}</pre>
        </details>
      ))}
    </section>
  );
}
