import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { CallRefused } from '../call/call-refused.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import style from './states.module.css';

type EmptyProps = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };

/** Nothing here yet: why, and a way on. */
export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div className={style.state}>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

type FailedProps = { readonly error: CallRefused; readonly onRetry: () => void };

export function FailedState({ error, onRetry }: FailedProps) {
  const text = useText();
  return (
    <div className={style.state} role="alert">
      <p>{refusalText(text, error.error)}</p>
      <Button onClick={onRetry}>{text.frame.tryAgain}</Button>
    </div>
  );
}

/** Says that something loads, but only where it takes longer than a glance (300 ms). */
export function LoadingState() {
  const text = useText();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <div className={style.state} role="status">
      <p>{text.frame.loading}</p>
    </div>
  ) : null;
}
