import type { RulesChange } from '#shared/points/compare-rules.ts';
import { useText } from '../text/use-text.ts';
import style from './points-screen.module.css';
import { useFactWords } from './use-fact-words.ts';

/** What rules say otherwise than those before them, in words. */
export function RuleChanges({ changes }: { readonly changes: readonly RulesChange[] }) {
  const { earning } = useText();
  const words = useFactWords();
  const sentence = ({ before, after }: RulesChange) => {
    if (after === null) return before && earning.gone(words(before));
    return before === null ? words(after) : earning.changed(words(after), words(before));
  };
  return (
    <ul className={style.rules}>
      {changes.map((change) => (
        <li key={change.key}>{sentence(change)}</li>
      ))}
    </ul>
  );
}
