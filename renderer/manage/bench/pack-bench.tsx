import { type FormEvent, useId, useMemo, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { Problem } from '#renderer/parts/problem.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import { type NetworkId, networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { examplesToTry } from '#shared/policy/bench/examples-to-try.ts';
import { isProtected } from '#shared/policy/bench/judge-example.ts';
import type { LabelledPost } from '#shared/policy/bench/labelled-post.ts';
import { splitTexts } from '#shared/policy/bench/split-texts.ts';
import { BenchChoice } from './bench-choice.tsx';
import { BenchResult } from './bench-result.tsx';
import { OwnExamples } from './own-examples.tsx';
import style from './pack-bench.module.css';
import { type PackFile, useBench } from './use-bench.ts';

type Props = {
  readonly inForce: PackFile;
  /** The pack to try; the one in force itself, where texts alone are to be tried. */
  readonly file: PackFile;
};

/** What a pack would change, shown on texts before it is published; or what the pack in force says of a text. */
export function PackBench({ inForce, file }: Props) {
  const text = useText();
  const { packBench } = text;
  const format = useFormat();
  const id = useId();
  const isSame = inForce === file;
  const [hasShares, setHasShares] = useState(!isSame);
  const [hasExamples, setHasExamples] = useState(!isSame);
  const [own, setOwn] = useState<readonly LabelledPost[]>([]);
  const [typed, setTyped] = useState('');
  const [network, setNetwork] = useState<NetworkId>('linkedin');
  const examples = useMemo(() => examplesToTry(inForce, file, own), [inForce, file, own]);
  const { progress, result, failed, start, stop } = useBench(inForce, file);
  const texts = splitTexts(typed);
  const isNothing = texts.length === 0 && !hasShares && !hasExamples;

  function run(event: FormEvent): void {
    event.preventDefault();
    void start({
      examples: hasExamples ? examples : [],
      typed: texts,
      network,
      hasPastShares: hasShares,
    });
  }

  return (
    <section className={style.bench} aria-labelledby={id}>
      <h3 id={id}>{isSame ? packBench.tryTitle : packBench.title}</h3>
      <p className={style.facts}>{isSame ? packBench.tryLead : packBench.lead}</p>
      <form className={style.form} onSubmit={run}>
        <Field label={packBench.typed} hint={packBench.typedHint}>
          {(ids) => (
            <textarea {...ids} rows={4} value={typed} onChange={(event) => setTyped(event.target.value)} />
          )}
        </Field>
        <Field label={packBench.network}>
          {(ids) => (
            <select
              {...ids}
              className={style.network}
              value={network}
              onChange={(event) => setNetwork(event.target.value as NetworkId)}
            >
              {networkIds.map((of) => (
                <option key={of} value={of}>
                  {networks[of].name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {!isSame && (
          <BenchChoice
            label={packBench.pastShares}
            hint={packBench.pastSharesHint}
            isOn={hasShares}
            onChange={setHasShares}
          />
        )}
        <BenchChoice
          label={packBench.examples(examples.length, examples.filter(isProtected).length)}
          hint={packBench.examplesHint}
          isOn={hasExamples}
          onChange={setHasExamples}
        />
        {hasExamples && <OwnExamples onExamples={setOwn} />}
        <div className={style.buttons}>
          <Button type="submit" disabled={progress !== null || isNothing}>
            {isSame ? packBench.try : packBench.compare}
          </Button>
          {isNothing && <span className={style.facts}>{packBench.nothingChosen}</span>}
        </div>
      </form>
      {progress && (
        <div className={style.progress}>
          <progress aria-label={packBench.running} value={progress.done} max={Math.max(progress.total, 1)} />
          <span>{packBench.progress(format.number(progress.done), format.number(progress.total))}</span>
          <Button size="small" onClick={stop}>
            {packBench.stop}
          </Button>
        </div>
      )}
      <p className={style.facts} role="status">
        {progress && packBench.running}
        {result && sentence(result)}
      </p>
      <Problem>{failed && refusalText(text, failed.error)}</Problem>
      {result && <BenchResult result={result} isSame={isSame} />}
    </section>
  );

  function sentence({ isWhole, report }: NonNullable<typeof result>): string {
    return isWhole ? packBench.done(report.checked) : packBench.stoppedEarly(report.checked);
  }
}
