import { Copy } from 'lucide-react';
import type { Crisis } from '#shared/contract/crisis.ts';
import { copyText } from '../compose/copy-text.ts';
import { OutsideLink } from '../handbook/outside-link.tsx';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './crisis.module.css';

/** One crisis or drill as a member needs it. */
export function CrisisCard({ crisis }: { readonly crisis: Crisis }) {
  const { crisis: words, compose } = useText();
  const format = useFormat();
  const { title, statement, mayPassOn, speaker, contacts, avoid, scope, until, isDrill, startedAt } = crisis;

  async function copy(): Promise<void> {
    const isCopied = await copyText(`${statement.text} ${statement.address}`);
    announce(isCopied ? compose.copied : compose.notCopied, isCopied ? 'plain' : 'danger');
  }

  return (
    <article className={style.card} data-drill={isDrill || undefined} aria-labelledby={`crisis-${crisis.id}`}>
      <div>
        <h2 id={`crisis-${crisis.id}`}>{isDrill ? words.drillTitle(title) : title}</h2>
        <p className={style.quiet}>
          {words.since(format.moment(startedAt))} {until !== null && words.moreBy(format.moment(until))}
        </p>
      </div>
      <p>{isDrill ? words.drillStopsNothing : words.waits[scope]}</p>
      <section>
        <h3>{words.statement}</h3>
        <blockquote className={style.statement} dir="auto">
          {statement.text}
        </blockquote>
        <p>
          <OutsideLink href={statement.address}>{statement.address}</OutsideLink>
        </p>
        {mayPassOn ? (
          <div className={style.copy}>
            <Button onClick={() => void copy()}>
              <Copy size={16} aria-hidden />
              {words.copyStatement}
            </Button>
            <p className={style.quiet}>{words.mayPassOn}</p>
          </div>
        ) : (
          <p>{words.doNotPassOn}</p>
        )}
      </section>
      <section>
        <h3>{words.whoSpeaks}</h3>
        <p>{words.speaks(speaker)}</p>
        <ul className={style.lines}>
          {contacts.map(({ name, reach }) => (
            <li key={`${name}-${reach}`}>
              {name}: <strong>{reach}</strong>
            </li>
          ))}
        </ul>
      </section>
      {avoid.length > 0 && (
        <section>
          <h3>{words.avoid}</h3>
          <ul className={style.lines}>
            {avoid.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={style.quiet}>{words.alwaysAllowed}</p>
    </article>
  );
}
