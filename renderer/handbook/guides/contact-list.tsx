import { useAnswer } from '#renderer/call/use-answer.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { ContactPurpose } from '#shared/contract/contact.ts';
import { OutsideLink } from '../outside-link.tsx';
import style from './guides.module.css';

/** Whom the programme names for these, first choice first. */
export function ContactList({ purposes }: { readonly purposes: readonly ContactPurpose[] }) {
  const { difficult } = useText();
  const contacts = useAnswer('contact.list', {});
  const named = purposes.flatMap((purpose) => contacts.data?.find((one) => one.purpose === purpose) ?? []);
  if (contacts.data !== undefined && named.length === 0) return <p>{difficult.noContact}</p>;
  return (
    <ul className={style.contacts}>
      {named.map(({ purpose, name, mail, phone, hours }) => (
        <li key={purpose}>
          <strong>{name}</strong>
          {mail !== '' && <OutsideLink href={`mailto:${mail}`}>{mail}</OutsideLink>}
          {phone !== '' && <span>{phone}</span>}
          {hours !== '' && <span className={style.facts}>{hours}</span>}
        </li>
      ))}
    </ul>
  );
}
