import type { SuggestionEdit } from '#shared/contract/suggestion.ts';
import { applyFix } from '#shared/policy/apply-fixes.ts';
import { verdicts } from '#shared/policy/finding.ts';
import { isStopped, type SuggestionFinding } from '#shared/suggestions/check-suggestion.ts';
import { FindingCard } from '../compose/finding-card.tsx';
import { useText } from '../text/use-text.ts';
import style from './suggestions.module.css';

type Props = {
  readonly edited: SuggestionEdit;
  readonly findings: readonly SuggestionFinding[];
  readonly onChange: (part: Partial<SuggestionEdit>) => void;
};

/** What the checks say, what keeps it from being sent first, each with the field that it is about. */
export function SuggestionFindings({ edited, findings, onChange }: Props) {
  const { suggestions } = useText();
  const ordered = findings.toSorted((a, b) => verdicts.indexOf(b.severity) - verdicts.indexOf(a.severity));
  return (
    <div className={style.findings} role="status">
      {findings.length > 0 && (
        <p className={style.verdict}>{isStopped(findings) ? suggestions.stopped : suggestions.advice}</p>
      )}
      {ordered.map((finding) => (
        <div key={`${finding.field}-${finding.rule}-${finding.start}-${finding.end}`}>
          <p className={style.quiet}>{suggestions.fields[finding.field]}</p>
          <FindingCard
            finding={finding}
            onFix={(fix) => onChange({ [finding.field]: applyFix(edited[finding.field], fix) })}
          />
        </div>
      ))}
    </div>
  );
}
