import { NetworkBadge } from '#renderer/parts/network-badge.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { TypedText } from '#shared/policy/bench/bench-report.ts';
import { ChangedText } from './changed-text.tsx';
import style from './pack-bench.module.css';

type Props = { readonly typed: readonly TypedText[]; readonly isSame: boolean };

/** What was typed, each text with its verdict and with what a member would read of it. */
export function TypedResult({ typed, isSame }: Props) {
  const { packBench } = useText();
  return (
    <section className={style.part}>
      <h4>{packBench.typedTitle}</h4>
      <ul className={style.list}>
        {typed.map((shown, at) =>
          isSame ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change, and two texts may be alike.
            <TriedText key={at} shown={shown} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <ChangedText key={at} shown={shown} />
          ),
        )}
      </ul>
    </section>
  );
}

function TriedText({ shown: { text, network, change, found } }: { readonly shown: TypedText }) {
  const { packBench, compose } = useText();
  return (
    <li className={style.text}>
      <p className={style.words} dir="auto">
        {text}
      </p>
      <p className={style.verdict}>
        <NetworkBadge network={network} />
        <strong>{packBench.verdicts[change.to]}</strong>
      </p>
      {found.length === 0 && <p className={style.facts}>{packBench.nothingToSay}</p>}
      <ul className={style.effects}>
        {found.map(({ rule, severity, start, message }) => (
          <li key={`${rule} ${start} ${message}`}>
            {compose.severities[severity]}: {message}
          </li>
        ))}
      </ul>
    </li>
  );
}
