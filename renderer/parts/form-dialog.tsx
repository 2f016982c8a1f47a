import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { announce } from './announce.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import style from './form-dialog.module.css';
import { Problem } from './problem.tsx';

/** How a thing that was sent off went: what to say of it, or what is wrong. */
export type Outcome = { readonly done: string } | { readonly problem: string | null };

type Props = {
  readonly title: string;
  readonly keepLabel: string;
  readonly isRunning?: boolean;
  /** What is written is not whole yet. */
  readonly isUnready?: boolean;
  /** The fields say by themselves what is wrong with them. */
  readonly isCheckedByFields?: boolean;
  readonly onKeep: () => Promise<Outcome> | Outcome;
  /** A second way to end, such as to remove what the form is about. */
  readonly other?: {
    readonly label: string;
    readonly isRunning: boolean;
    readonly run: () => Promise<Outcome>;
  };
  readonly onClose: () => void;
  /** Called off by its button or kept, and not only closed. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
  /** Below the form. */
  readonly below?: ReactNode;
};

/** A sheet with a form: it closes once what is written is kept, and says what is wrong where it could not be. */
export function FormDialog(props: Props) {
  const { title, keepLabel, onKeep, other, onClose, onLeave, children, below } = props;
  const { isRunning = false, isUnready = false, isCheckedByFields = false } = props;
  const { frame } = useText();
  const [problem, setProblem] = useState<string | null>(null);

  function leave(): void {
    onLeave?.();
    onClose();
  }

  async function settle(outcome: Promise<Outcome> | Outcome): Promise<void> {
    const settled = await outcome;
    if ('problem' in settled) return setProblem(settled.problem);
    announce(settled.done);
    leave();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void settle(onKeep());
  }

  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className={style.form} noValidate={isCheckedByFields} onSubmit={submit}>
        {children}
        <Problem>{problem}</Problem>
        <div className={style.buttons}>
          <Button type="submit" look="primary" disabled={isRunning || isUnready}>
            {keepLabel}
          </Button>
          <Button look="quiet" onClick={leave}>
            {frame.cancel}
          </Button>
          {other && (
            <Button look="danger" disabled={other.isRunning} onClick={() => void settle(other.run())}>
              {other.label}
            </Button>
          )}
        </div>
      </form>
      {below}
    </Dialog>
  );
}
