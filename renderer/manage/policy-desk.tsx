import { usePack } from '../compose/use-pack.ts';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { FalseAlarmQueue } from './false-alarm-queue.tsx';
import { NextPack } from './pack/next-pack.tsx';
import style from './policy-desk.module.css';
import { PublishPack } from './publish-pack.tsx';
import { TrustedKeys } from './trusted-keys.tsx';

/** The rules in force, and what members say of them. */
export function PolicyDesk() {
  const { compose, manage } = useText();
  const { answer, compiled } = usePack();
  return (
    <div className={style.desk}>
      <NextPack />
      <section className={style.panel} aria-labelledby="pack-in-force">
        <h2 id="pack-in-force">{manage.packInForce}</h2>
        {answer.isPending && <LoadingState />}
        {answer.error && <FailedState error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.data && !compiled && <p role="alert">{compose.packBroken}</p>}
        {compiled && <p>{manage.packIs(compiled.company, compiled.version, compiled.rules.length)}</p>}
        {answer.data && (
          <PublishPack key={answer.data.version} inForce={answer.data.pack} canTry={compiled !== null} />
        )}
      </section>
      <FalseAlarmQueue />
      <TrustedKeys />
    </div>
  );
}
