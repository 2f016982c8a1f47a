import { BookOpen } from 'lucide-react';
import type { Picture } from '#shared/contract/post.ts';
import type { Finding, Fix, PictureFix } from '#shared/policy/finding.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import style from './finding-card.module.css';
import { PictureRegion } from './picture-region.tsx';
import { severityIcons } from './severity-icons.ts';

type Props = {
  readonly finding: Finding;
  readonly onFix: (fix: Fix) => void;
  /** Goes to the place in the text; absent where the card already stands there. */
  readonly onShow?: () => void;
  /** Takes a note that it is a false alarm; absent where there is no room for that. */
  readonly onDisagree?: () => void;
  /** The picture that the finding is about, where it can be shown here. */
  readonly picture?: Picture | null;
  readonly isBlurring?: boolean;
  readonly onPictureFix?: (fix: PictureFix) => void;
};

/** One finding: what to do, why, where the handbook says so, and how to mend it at a click. */
export function FindingCard(props: Props) {
  const { finding, onFix, onShow, onDisagree, picture, isBlurring = false, onPictureFix } = props;
  const { regions, pictureFix } = finding;
  const { compose } = useText();
  const Icon = severityIcons[finding.severity];
  return (
    <div className={style.card} data-severity={finding.severity} data-rule={finding.rule}>
      <Icon size={16} className={style.icon} role="img" aria-label={compose.severities[finding.severity]} />
      <div className={style.words}>
        <p className={style.message}>{finding.message}</p>
        <p className={style.why}>{finding.why}</p>
        {picture && regions && <PictureRegion picture={picture} regions={regions} />}
        <div className={style.actions}>
          {pictureFix && onPictureFix && (
            <Button
              size="small"
              disabled={isBlurring}
              onClick={() => onPictureFix(pictureFix)}
              aria-keyshortcuts="Control+. Meta+."
              title={compose.blurKeys}
            >
              {isBlurring ? compose.blurring : pictureFix.label}
            </Button>
          )}
          {finding.fixes.map((fix) => (
            <Button key={fix.label} size="small" onClick={() => onFix(fix)}>
              {fix.label}
            </Button>
          ))}
          {onShow && (
            <Button size="small" look="quiet" onClick={onShow}>
              {compose.showInText}
            </Button>
          )}
          <a
            className={style.section}
            href={`#/handbook/${encodeURIComponent(finding.section)}/${encodeURIComponent(finding.rule)}`}
          >
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
