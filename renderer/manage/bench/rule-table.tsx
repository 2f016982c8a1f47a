import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { RuleSum } from '#shared/policy/bench/bench-report.ts';
import type { ChangeKind } from '#shared/policy/bench/compare-checks.ts';
import style from './pack-bench.module.css';

const columns: readonly { readonly label: Label; readonly kinds: readonly ChangeKind[] }[] = [
  { label: 'heldMore', kinds: ['stopped', 'stricter'] },
  { label: 'heldLess', kinds: ['allowed', 'milder'] },
  { label: 'coachedMore', kinds: ['coached'] },
  { label: 'coachedLess', kinds: ['uncoached'] },
];
type Label = 'heldMore' | 'heldLess' | 'coachedMore' | 'coachedLess';

/** On how many texts each rule changed the verdict, over all that was tried. */
export function RuleTable({ rules }: { readonly rules: readonly RuleSum[] }) {
  const text = useText();
  const { packBench } = text;
  const format = useFormat();
  return (
    <section className={style.part}>
      <h4>{packBench.rulesTitle}</h4>
      {rules.length === 0 ? (
        <p>{packBench.noRules}</p>
      ) : (
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{packBench.rule}</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {packBench[label]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, kinds }) => (
              <tr key={rule}>
                <th scope="row">{text.rules.names[rule]}</th>
                {columns.map(({ label, kinds: of }) => (
                  <td key={label}>
                    {format.number(of.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
