import { Check, Circle } from 'lucide-react';
import type { Share } from '#shared/contract/share.ts';
import { hasPostAddresses } from '#shared/networks/has-post-addresses.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { evidenceSteps } from './evidence-steps.ts';
import style from './evidence-timeline.module.css';

/** How far a share is: opened, said to be out, its address given. */
export function EvidenceTimeline({ share }: { readonly share: Share }) {
  const { activity } = useText();
  const format = useFormat();
  const done = { opened: activity.openedAt, declared: activity.declaredAt, linked: activity.linkedAt };
  const open = {
    opened: '',
    declared: share.isDropped ? activity.dropped : activity.notYetOut,
    linked: activity.notYetLinked,
  };
  return (
    <ol className={style.timeline} aria-label={activity.evidence}>
      {evidenceSteps(share, hasPostAddresses(share.network)).map(({ evidence, at }) => (
        <li key={evidence} className={style.step} data-done={at !== null}>
          {at === null ? <Circle size={14} aria-hidden /> : <Check size={14} aria-hidden />}
          {at === null ? open[evidence] : done[evidence](format.moment(at))}
        </li>
      ))}
    </ol>
  );
}
