import { type ReactNode, useEffect } from 'react';
import { useText } from '../text/use-text.ts';
import style from './screen.module.css';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  /** A way to something beside it, at the end of the heading. */
  readonly aside?: ReactNode;
};

/** The usual screen: a heading, a line that says what it is for, and the content. */
export function Screen({ title, lead, children, aside }: Props) {
  const text = useText();
  useEffect(() => {
    document.title = `${title} · ${text.frame.product}`;
  }, [title, text]);
  return (
    <div className={style.screen}>
      <header className={style.head}>
        <div>
          <h1>{title}</h1>
          <p className={style.lead}>{lead}</p>
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
