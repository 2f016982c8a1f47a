import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { type MistakeKind, mistakeContacts, mistakeKinds } from '#shared/handbook/mistakes.ts';
import { ContactList } from './contact-list.tsx';
import style from './guides.module.css';
import { TellSomeone } from './tell-someone.tsx';

/** "I made a mistake" and "I saw a leak": the first ten minutes, per kind, without blame. */
export function MistakeGuide({ asked }: { readonly asked: string | undefined }) {
  const { handbook, mistakes } = useText();
  const kind = mistakeKinds.find((one) => one === asked);
  return (
    <div className={style.guide}>
      <Link href="/handbook">{handbook.back}</Link>
      <h2>{mistakes.title}</h2>
      <p>{mistakes.lead}</p>
      <nav aria-label={mistakes.kindsLabel}>
        <ul className={style.kinds}>
          {mistakeKinds.map((one) => (
            <li key={one}>
              <Link href={`/handbook/guide/mistake/${one}`} aria-current={one === kind ? 'page' : undefined}>
                <strong>{mistakes.kinds[one].title}</strong>
                <span>{mistakes.kinds[one].short}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {kind && <FirstTenMinutes key={kind} kind={kind} />}
    </div>
  );
}

function FirstTenMinutes({ kind }: { readonly kind: MistakeKind }) {
  const { difficult, mistakes } = useText();
  const [isTelling, setIsTelling] = useState(false);
  const { title, steps, after } = mistakes.kinds[kind];
  return (
    <section className={style.part} aria-labelledby="first-ten-minutes">
      <h3 id="first-ten-minutes">{mistakes.firstTenMinutes(title)}</h3>
      <ol className={style.steps}>
        {steps.map(({ when, what }) => (
          <li key={what}>
            <span className={style.when}>{when}</span>
            <span>{what}</span>
          </li>
        ))}
      </ol>
      <ContactList purposes={mistakeContacts[kind]} />
      <div>
        <Button look="primary" onClick={() => setIsTelling(true)}>
          {difficult.tellButton}
        </Button>
      </div>
      <p className={style.first}>{after}</p>
      <TellSomeone
        isOpen={isTelling}
        onClose={() => setIsTelling(false)}
        about={title}
        purposes={mistakeContacts[kind]}
      />
    </section>
  );
}
