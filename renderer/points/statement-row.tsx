import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { StatementLine } from '#shared/contract/points.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { AwardStory } from './award-story.tsx';
import style from './statement.module.css';

/** One line; it opens to rule, version, evidence and fingerprints. */
export function StatementRow({ line }: { readonly line: StatementLine }) {
  const { points } = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const reason = points.reasons[line.rule] ?? line.reason;

  return (
    <>
      <tr className={style.line}>
        <td className={style.date}>{format.moment(line.at)}</td>
        <td>
          <button
            type="button"
            className={style.open}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronRight size={14} aria-hidden className={style.arrow} data-open={isOpen || undefined} />
            <span>
              {reason}
              {line.about && <span className={style.about}>{line.about}</span>}
            </span>
          </button>
        </td>
        <td className={`${style.number} ${line.change > 0 ? style.gain : ''}`}>
          {format.signed(line.change)}
        </td>
        <td className={style.number}>{format.number(line.balance)}</td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={4} className={style.details}>
          <dl>
            {isOpen && <AwardStory line={line} />}
            <div>
              <dt>{points.rule}</dt>
              <dd>{points.ruleVersion(line.rule, line.ruleVersion)}</dd>
            </div>
            <div>
              <dt>{points.evidence}</dt>
              <dd>{line.evidence}</dd>
            </div>
            <div>
              <dt>{points.moved}</dt>
              <dd>{points.movedFromTo(line.debit, line.credit)}</dd>
            </div>
            <div>
              <dt>{points.hash}</dt>
              <dd className={style.hash}>{line.hash}</dd>
            </div>
            <div>
              <dt>{points.previous}</dt>
              <dd className={style.hash}>{line.prev}</dd>
            </div>
          </dl>
        </td>
      </tr>
    </>
  );
}
