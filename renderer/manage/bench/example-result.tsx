import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { ExampleRule, ExampleSum } from '#shared/policy/bench/example-sum.ts';
import { ChangedTexts } from './changed-texts.tsx';
import style from './pack-bench.module.css';

type Props = { readonly examples: ExampleSum; readonly isSame: boolean };

/** How many labelled examples come out as they should, before and after, and by which rules. */
export function ExampleResult({ examples, isSame }: Props) {
  const { packBench, rules } = useText();
  const format = useFormat();
  const { checked, right, nowWrong, nowRight, stillWrong } = examples;
  const [before, after, all] = [right.before, right.after, checked].map(format.number) as [
    string,
    string,
    string,
  ];
  const both = (count: ExampleRule['found']) =>
    isSame || count.before === count.after
      ? format.number(count.after)
      : packBench.nowAndThen(format.number(count.before), format.number(count.after));
  const lists = [
    { title: packBench.nowWrong, texts: nowWrong },
    { title: packBench.nowRight, texts: nowRight },
    { title: isSame ? packBench.wrongNow : packBench.stillWrong, texts: stillWrong },
  ];
  return (
    <section className={style.part}>
      <h4>{packBench.examplesTitle}</h4>
      <p>{isSame ? packBench.right(after, all) : packBench.rightBoth(before, after, all)}</p>
      {lists
        .filter(({ texts }) => texts.count > 0)
        .map(({ title, texts }) => (
          <ChangedTexts
            key={title}
            title={packBench.kindCount(title, format.number(texts.count))}
            texts={texts}
          />
        ))}
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{packBench.rule}</th>
            <th scope="col">{packBench.wanted}</th>
            <th scope="col">{packBench.found}</th>
            <th scope="col">{packBench.alarms}</th>
          </tr>
        </thead>
        <tbody>
          {examples.rules.map(({ rule, wanted, found, alarms }) => (
            <tr key={rule} data-changed={found.before !== found.after || alarms.before !== alarms.after}>
              <th scope="row">{rules.names[rule]}</th>
              <td>{format.number(wanted)}</td>
              <td>{both(found)}</td>
              <td>{both(alarms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
