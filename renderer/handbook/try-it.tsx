import { CircleCheck, RotateCcw } from 'lucide-react';
import { useContext, useId, useMemo, useState } from 'react';
import { applyFix } from '#shared/policy/apply-fixes.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { useAnswer } from '../call/use-answer.ts';
import { FindingCard } from '../compose/finding-card.tsx';
import { usePack } from '../compose/use-pack.ts';
import { Button } from '../parts/button.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './try-it.module.css';

/** A text of the handbook that the real checks look at, here and now, and that the reader may change. Nothing of it is kept. */
export function TryIt({ words }: { readonly words: string }) {
  const { code, text } = useContext(LanguageContext);
  const { handbook } = text;
  const id = useId();
  const { compiled } = usePack();
  const country = useAnswer('settings.get', {}).data?.country ?? null;
  const [written, setWritten] = useState(words);
  const checked = useMemo(
    () =>
      compiled &&
      checkPost(compiled, {
        text: written,
        network: 'linkedin',
        now: new Date().toISOString(),
        language: code,
        role: 'member',
        ...(country === null ? {} : { country }),
      }),
    [compiled, written, code, country],
  );
  return (
    <div className={style.box}>
      <label className={style.label} htmlFor={id}>
        {handbook.tryIt}
      </label>
      <textarea
        id={id}
        rows={Math.min(6, Math.ceil(written.length / 60) + 1)}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <div className={style.foot}>
        <p id={`${id}-hint`} className={style.hint}>
          {handbook.tryItHint}
        </p>
        {written !== words && (
          <Button size="small" look="quiet" onClick={() => setWritten(words)}>
            <RotateCcw size={14} aria-hidden />
            {handbook.tryItAgain}
          </Button>
        )}
      </div>
      <div className={style.findings} role="status">
        {checked?.findings.length === 0 && (
          <p className={style.clear}>
            <CircleCheck size={16} aria-hidden />
            {handbook.tryItClear}
          </p>
        )}
        {checked?.findings.map((finding) => (
          <FindingCard
            key={`${finding.rule}-${finding.start}-${finding.end}`}
            finding={finding}
            onFix={(fix) => setWritten(applyFix(written, fix))}
          />
        ))}
      </div>
    </div>
  );
}
