import { useText } from '../text/use-text.ts';
import type { RulesPart } from './award-fields.tsx';
import { NumberField } from './number-field.tsx';
import style from './points-desk.module.css';

export function BonusFields({ rules: { bonuses }, onChange }: RulesPart) {
  const { managePoints } = useText();
  const { firstOfPost, ownWords, ownAltText, training, suggestion } = bonuses;
  const change = (part: Partial<typeof bonuses>) => onChange({ bonuses: { ...bonuses, ...part } });
  return (
    <fieldset className={style.group}>
      <legend>{managePoints.bonuses}</legend>
      <div className={style.fields}>
        <NumberField
          label={managePoints.firstOfPost}
          hint={managePoints.noneHint}
          value={firstOfPost}
          least={0}
          onChange={(points) => points !== null && change({ firstOfPost: points })}
        />
        <NumberField
          label={managePoints.ownWords}
          hint={managePoints.noneHint}
          value={ownWords.points}
          least={0}
          onChange={(points) => points !== null && change({ ownWords: { ...ownWords, points } })}
        />
        <NumberField
          label={managePoints.likenessBelow}
          hint={managePoints.likenessHint}
          value={ownWords.likenessBelow}
          least={1}
          most={100}
          onChange={(likenessBelow) =>
            likenessBelow !== null && change({ ownWords: { ...ownWords, likenessBelow } })
          }
        />
        <NumberField
          label={managePoints.ownAltText}
          hint={managePoints.noneHint}
          value={ownAltText.points}
          least={0}
          onChange={(points) => points !== null && change({ ownAltText: { ...ownAltText, points } })}
        />
        <NumberField
          label={managePoints.leastCharacters}
          value={ownAltText.leastCharacters}
          least={1}
          most={500}
          onChange={(leastCharacters) =>
            leastCharacters !== null && change({ ownAltText: { ...ownAltText, leastCharacters } })
          }
        />
        <NumberField
          label={managePoints.training}
          hint={managePoints.noneHint}
          value={training}
          least={0}
          onChange={(points) => points !== null && change({ training: points })}
        />
        <NumberField
          label={managePoints.suggestion}
          hint={managePoints.noneHint}
          value={suggestion}
          least={0}
          onChange={(points) => points !== null && change({ suggestion: points })}
        />
      </div>
    </fieldset>
  );
}
