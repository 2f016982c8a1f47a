import type { StatementLine } from '#shared/contract/points.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { awardWords } from './award-words.ts';

/** The line's story in plain words, where it is an award. */
export function AwardStory({ line }: { readonly line: StatementLine }) {
  const text = useText();
  const format = useFormat();
  const award = useAnswer('points.explain', { entryId: line.id }).data?.award ?? null;
  if (award === null) return null;
  return (
    <div>
      <dt>{text.earning.why}</dt>
      <dd>{awardWords(text, line, award, format)}</dd>
    </div>
  );
}
