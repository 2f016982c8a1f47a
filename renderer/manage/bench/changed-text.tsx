import { NetworkBadge } from '#renderer/parts/network-badge.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { RuleEffect } from '#shared/policy/bench/compare-checks.ts';
import type { ShownExample } from '#shared/policy/bench/example-sum.ts';
import type { ShownText } from '#shared/policy/bench/kept-texts.ts';
import type { Verdict } from '#shared/policy/finding.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';
import style from './pack-bench.module.css';

type Props = { readonly shown: ShownText | ShownExample };

/** A text with its verdict by both packs, and the rules that say something else of it. */
export function ChangedText({ shown }: Props) {
  const { packBench, rules } = useText();
  const { text, network, change } = shown;
  const { missed, alarms } = 'judged' in shown ? shown.judged : { missed: [], alarms: [] };
  const names = (ids: readonly RuleId[]) => ids.map((rule) => rules.names[rule]).join(', ');
  const says = (verdict: Verdict) => (verdict === 'clear' ? packBench.silent : packBench.verdicts[verdict]);
  return (
    <li className={style.text}>
      <p className={style.words} dir="auto">
        {text}
      </p>
      <p className={style.verdict}>
        <NetworkBadge network={network} />
        <strong>
          {change.from === change.to
            ? packBench.asBefore(packBench.verdicts[change.to])
            : packBench.fromTo(packBench.verdicts[change.from], packBench.verdicts[change.to])}
        </strong>
      </p>
      {change.rules.length > 0 && (
        <ul className={style.effects}>
          {change.rules.map((effect) => (
            <li key={effect.rule} data-decides={effect.decides}>
              {packBench.ruleSays(rules.names[effect.rule], effect.words)}: {fromTo(effect)}
            </li>
          ))}
        </ul>
      )}
      {missed.length > 0 && <p className={style.facts}>{packBench.missed(names(missed))}</p>}
      {alarms.length > 0 && <p className={style.facts}>{packBench.falseAlarm(names(alarms))}</p>}
    </li>
  );

  function fromTo({ from, to }: RuleEffect): string {
    return packBench.fromTo(says(from), says(to));
  }
}
