import { BookOpen } from 'lucide-react';
import type { Finding, Fix } from '#shared/policy/finding.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import style from './finding-card.module.css';
import { severityIcons } from './severity-icons.ts';

type Props = {
  readonly finding: Finding;
  readonly onFix: (fix: Fix) => void;
  /** Goes to the place in the text; absent where the card already stands there. */
  readonly onShow?: () => void;
  /** Takes a note that it is a false alarm; absent where there is no room for that. */
  readonly onDisagree?: () => void;
};

/** One finding: what to do, why, where the handbook says so, and how to mend it at a click. */
export function FindingCard({ finding, onFix, onShow, onDisagree }: Props) {
  const { compose } = useText();
  const Icon = severityIcons[finding.severity];
  return (
    <div className={style.card} data-severity={finding.severity} data-rule={finding.rule}>
      <Icon size={16} className={style.icon} role="img" aria-label={compose.severities[finding.severity]} />
      <div className={style.words}>
        <p className={style.message}>{finding.message}</p>
        <p className={style.why}>{finding.why}</p>
        <div className={style.actions}>
          {finding.fixes.map((fix) => (
            <Button key={`${fix.start}-${fix.end}-${fix.label}`} size="small" onClick={() => onFix(fix)}>
              {fix.label}
            </Button>
          ))}
          {onShow && (
            <Button size="small" look="quiet" onClick={onShow}>
              {compose.showInText}
            </Button>
          )}
          <a className={style.section} href={`#/handbook/${encodeURIComponent(finding.section)}`}>
            <BookOpen size={14} aria-hidden />
            {compose.readInHandbook}
          </a>
          {onDisagree && (
            <Button size="small" look="quiet" onClick={onDisagree}>
              {compose.disagree}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
