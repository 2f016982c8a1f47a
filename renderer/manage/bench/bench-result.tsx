import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import { changeKinds } from '#shared/policy/bench/compare-checks.ts';
import { ChangedTexts } from './changed-texts.tsx';
import { ExampleResult } from './example-result.tsx';
import style from './pack-bench.module.css';
import { ProtectedResult } from './protected-result.tsx';
import { RuleTable } from './rule-table.tsx';
import { TypedResult } from './typed-result.tsx';
import type { BenchOutcome } from './use-bench.ts';

type Props = { readonly result: BenchOutcome; readonly isSame: boolean };

/** What trying a pack came to: protected speech first, then each kind of texts, then rule by rule. */
export function BenchResult({ result: { report, areOthersIn }, isSame }: Props) {
  const { packBench } = useText();
  const format = useFormat();
  const { shares, typed, rules, examples, protectedSpeech } = report;
  const changed = changeKinds.flatMap((kind) => {
    const texts = shares.kinds.get(kind);
    return texts === undefined ? [] : [{ kind, texts }];
  });
  return (
    <div className={style.result}>
      {protectedSpeech.checked > 0 && <ProtectedResult speech={protectedSpeech} isSame={isSame} />}
      {typed.length > 0 && <TypedResult typed={typed} isSame={isSame} />}
      {areOthersIn !== null && (
        <section className={style.part}>
          <h4>{packBench.sharesTitle}</h4>
          <p>{shares.checked === 0 ? packBench.noShares : packBench.sharesChecked(shares.checked)}</p>
          {!areOthersIn && shares.checked > 0 && <p className={style.facts}>{packBench.othersHidden}</p>}
          {shares.checked > 0 && changed.length === 0 && <p>{packBench.noneChanged}</p>}
          {changed.map(({ kind, texts }) => (
            <ChangedTexts
              key={kind}
              title={packBench.kindCount(packBench.kinds[kind], format.number(texts.count))}
              texts={texts}
            />
          ))}
        </section>
      )}
      {!isSame && <RuleTable rules={rules} />}
      {examples.checked > 0 && <ExampleResult examples={examples} isSame={isSame} />}
    </div>
  );
}
