import { type ReactNode, useEffect } from 'react';
import { useText } from '../text/use-text.ts';
import style from './screen.module.css';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The usual screen: a heading, a line that says what it is for, what one can do, and the content. */
export function Screen({ title, lead, actions, children }: Props) {
  const text = useText();
  useEffect(() => {
    document.title = `${title} · ${text.frame.product}`;
  }, [title, text]);
  return (
    <div className={style.screen}>
      <header className={style.head}>
        <div>
          <h1>{title}</h1>
          {lead && <p className={style.lead}>{lead}</p>}
        </div>
        {actions && <div className={style.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
