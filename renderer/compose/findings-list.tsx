import { WandSparkles } from 'lucide-react';
import type { Picture } from '#shared/contract/post.ts';
import { type Finding, type Fix, type PictureFix, verdicts } from '#shared/policy/finding.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import { FindingCard } from './finding-card.tsx';
import style from './findings-list.module.css';

type Props = {
  readonly findings: readonly Finding[];
  readonly onFix: (fix: Fix) => void;
  readonly onFixAll: () => void;
  readonly onShow: (finding: Finding) => void;
  readonly onDisagree: (finding: Finding) => void;
  /** The picture that findings about one are about. */
  readonly picture: Picture | null;
  readonly isBlurring: boolean;
  readonly onPictureFix: (fix: PictureFix) => void;
};

/** Every finding, what stops the share first, also those about the whole text or a picture, in reach of the keyboard. */
export function FindingsList(props: Props) {
  const { findings, onFix, onFixAll, onShow, onDisagree, picture, isBlurring, onPictureFix } = props;
  const { compose } = useText();
  if (findings.length === 0) return null;
  const safe = findings.filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe)).length;
  return (
    <section className={style.findings} aria-label={compose.findings}>
      {safe > 1 && (
        <Button size="small" className={style.all} onClick={onFixAll}>
          <WandSparkles size={14} aria-hidden />
          {compose.fixAll(safe)}
        </Button>
      )}
      <ul className={style.list}>
        {keyed(worstFirst(findings)).map(({ key, finding }) => (
          <li key={key}>
            <FindingCard
              finding={finding}
              onFix={onFix}
              onDisagree={() => onDisagree(finding)}
              picture={picture}
              isBlurring={isBlurring}
              onPictureFix={onPictureFix}
              {...(finding.image === undefined && { onShow: () => onShow(finding) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A card stays the same while the text around its finding changes, so that a click meets what the person saw. */
function keyed(findings: readonly Finding[]) {
  const count = new Map<string, number>();
  return findings.map((finding) => {
    const said = `${finding.rule}-${finding.image ?? ''}-${finding.message}`;
    const nth = count.get(said) ?? 0;
    count.set(said, nth + 1);
    return { key: `${said}-${nth}`, finding };
  });
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => verdicts.indexOf(b.severity) - verdicts.indexOf(a.severity));
}
