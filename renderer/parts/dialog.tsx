import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import style from './dialog.module.css';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Finds what has the focus first, where that is not the first of its content. */
  readonly findFirstFocus?: () => HTMLElement | null | undefined;
};

/** A sheet over the window. Focus stays inside it, Escape closes it, and the focus returns to where it was. */
export function Dialog({ title, isOpen, onClose, children, findFirstFocus }: Props) {
  const text = useText();
  const focusFirst = (event: Event) => {
    const first = findFirstFocus?.();
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <Primitive.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={style.scrim} />
        <Primitive.Content className={style.sheet} aria-describedby={undefined} onOpenAutoFocus={focusFirst}>
          <Primitive.Title className={style.title}>{title}</Primitive.Title>
          {children}
          {/* Last, so that the focus begins with the content. */}
          <Primitive.Close className={style.close} aria-label={text.frame.close}>
            <X size={18} aria-hidden />
          </Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
