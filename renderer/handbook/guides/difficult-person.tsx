import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { type DifficultKind, difficultAdvice } from '#shared/handbook/difficult-people.ts';
import { ContactList } from './contact-list.tsx';
import { CopyableWording } from './copyable-wording.tsx';
import { EvidenceBox } from './evidence-box.tsx';
import style from './guides.module.css';
import { NetworkWays } from './network-ways.tsx';
import { TellSomeone } from './tell-someone.tsx';

/** One kind of difficult person: how to know them, what to do now, what to say, whom to tell, and who is there for you. */
export function DifficultPerson({ kind }: { readonly kind: DifficultKind }) {
  const { difficult } = useText();
  const contacts = useAnswer('contact.list', {}).data ?? [];
  const [isTelling, setIsTelling] = useState(false);
  const { away, tell } = difficultAdvice[kind];
  const words = difficult.kinds[kind];
  const line = contacts.find(({ purpose }) => purpose === 'customer-line');
  const customerLine = line ? line.mail || line.phone : difficult.ourCustomerLine;
  return (
    <div className={style.guide}>
      <Link href="/handbook/guide/difficult">{difficult.backToQuestions}</Link>
      <h2>{words.title}</h2>
      {kind === 'threat' && (
        <p className={style.first} role="note">
          {difficult.dangerFirst}
        </p>
      )}
      <Points title={difficult.signsTitle} points={words.signs} />
      <Points title={difficult.nowTitle} points={words.now} isOrdered />
      {words.wordings.length > 0 && (
        <section className={style.part}>
          <h3>{difficult.wordingsTitle}</h3>
          {words.wordings.map(({ purpose, text }) => (
            <CopyableWording
              key={text}
              label={difficult.wordingPurposes[purpose]}
              words={text.replace('{line}', customerLine)}
            />
          ))}
        </section>
      )}
      {away.length > 0 && <NetworkWays actions={away} when={words.away} />}
      <section className={style.part}>
        <h3>{difficult.tellTitle}</h3>
        <p>{words.tell}</p>
        <ContactList purposes={tell} />
        <div>
          <Button look="primary" onClick={() => setIsTelling(true)}>
            {difficult.tellButton}
          </Button>
        </div>
      </section>
      <EvidenceBox />
      <section className={style.part}>
        <h3>{difficult.supportTitle}</h3>
        <p>{words.support}</p>
      </section>
      <TellSomeone
        isOpen={isTelling}
        onClose={() => setIsTelling(false)}
        about={words.title}
        purposes={tell}
      />
    </div>
  );
}

type PointsProps = {
  readonly title: string;
  readonly points: readonly string[];
  readonly isOrdered?: boolean;
};

function Points({ title, points, isOrdered = false }: PointsProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section className={style.part}>
      <h3>{title}</h3>
      <List className={style.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </List>
    </section>
  );
}
