import { WandSparkles } from 'lucide-react';
import type { Finding, Fix } from '#shared/policy/finding.ts';
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
};

/** Every finding, also those about the whole text or a picture, in reach of the keyboard. */
export function FindingsList({ findings, onFix, onFixAll, onShow, onDisagree }: Props) {
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
        {findings.map((finding) => (
          <li
            key={`${finding.rule}-${finding.start}-${finding.end}-${finding.image ?? ''}-${finding.message}`}
          >
            <FindingCard
              finding={finding}
              onFix={onFix}
              onDisagree={() => onDisagree(finding)}
              {...(finding.image === undefined && { onShow: () => onShow(finding) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
