import { CircleCheck, Minus } from 'lucide-react';
import { useMemo } from 'react';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import { explainPost, type RuleOutcome } from '#shared/policy/explain-post.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useText } from '../text/use-text.ts';
import style from './explain-verdict.module.css';
import { severityIcons } from './severity-icons.ts';

type Props = {
  readonly pack: CompiledPack;
  readonly asked: PostToCheck;
  readonly findings: readonly Finding[];
  readonly canShare: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Every rule of the policy with what it came to: why the draft is allowed, or what stands in its way. */
export function ExplainVerdict({ isOpen, onClose, canShare, ...parts }: Props) {
  const { compose } = useText();
  return (
    <Dialog
      title={canShare ? compose.explain.clear : compose.explain.found}
      isOpen={isOpen}
      onClose={onClose}
    >
      {isOpen && <Outcomes {...parts} />}
    </Dialog>
  );
}

function Outcomes({ pack, asked, findings }: Pick<Props, 'pack' | 'asked' | 'findings'>) {
  const { compose, rules } = useText();
  const outcomes = useMemo(() => inOrder(explainPost(pack, asked, { findings })), [pack, asked, findings]);
  const looked = outcomes.filter(({ outcome }) => outcome !== 'idle').length;
  const speaking = outcomes.filter(({ outcome }) => outcome === 'found').length;
  return (
    <>
      <p>{compose.explainLead(looked, speaking)}</p>
      <ul className={style.rules}>
        {outcomes.map(({ rule, section, severity, outcome, found }) => {
          const Icon =
            outcome === 'found' ? severityIcons[severity] : outcome === 'idle' ? Minus : CircleCheck;
          return (
            <li key={rule} className={style.rule} data-outcome={outcome} data-rule={rule}>
              <Icon size={16} className={style.icon} aria-hidden />
              <a href={`#/handbook/${encodeURIComponent(section)}`} className={style.name}>
                {rules.names[rule]}
              </a>
              <span className={style.outcome}>
                {outcome === 'found' ? compose.outcomes.found(found) : compose.outcomes[outcome]}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={style.end}>{compose.explainEnd(pack.company, pack.version)}</p>
    </>
  );
}

const rank = { found: 0, content: 1, idle: 2 } as const;

/** What has something to say first, what had nothing to look at last. */
function inOrder(outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] {
  return outcomes.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
}
