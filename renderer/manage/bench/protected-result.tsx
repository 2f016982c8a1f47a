import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useText } from '#renderer/text/use-text.ts';
import type { BenchReport } from '#shared/policy/bench/bench-report.ts';
import { ChangedText } from './changed-text.tsx';
import style from './pack-bench.module.css';

type Props = { readonly speech: BenchReport['protectedSpeech']; readonly isSame: boolean };

/** Whether speech that law protects would be held up: the first thing to know of a pack. */
export function ProtectedResult({ speech: { checked, heldBefore, heldAfter }, isSame }: Props) {
  const { packBench } = useText();
  const { count, shown } = heldAfter;
  if (count === 0) {
    return (
      <p className={style.free}>
        <CircleCheck size={16} aria-hidden />
        {packBench.protectedFree(checked)}
      </p>
    );
  }
  return (
    <section className={style.held} aria-labelledby="protected-held">
      <h4 id="protected-held">
        <TriangleAlert size={18} aria-hidden />
        {isSame ? packBench.protectedHeldNow(count) : packBench.protectedHeld(count)}
      </h4>
      <p>
        {isSame ? packBench.protectedWhyNow : packBench.protectedWhy}{' '}
        {!isSame && packBench.protectedBefore(heldBefore)}
      </p>
      <ul className={style.list}>
        {shown.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change, and two texts may be alike.
          <ChangedText key={at} shown={text} />
        ))}
      </ul>
      {count > shown.length && <p>{packBench.more(count - shown.length)}</p>}
    </section>
  );
}
