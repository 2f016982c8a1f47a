import { type FormEvent, useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useCommand } from '#renderer/call/use-command.ts';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { FailedState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { type Contact, type ContactPurpose, contactPurposes } from '#shared/contract/contact.ts';
import style from './handbook-desk.module.css';

/** Whom members turn to, for each purpose. */
export function ContactsEditor() {
  const { handbookDesk } = useText();
  const contacts = useAnswer('contact.list', {});
  return (
    <section className={style.panel} aria-labelledby="contacts">
      <h2 id="contacts">{handbookDesk.contacts}</h2>
      <p className={style.facts}>{handbookDesk.contactsLead}</p>
      {contacts.error && <FailedState error={contacts.error} onRetry={() => void contacts.refetch()} />}
      {contacts.data &&
        contactPurposes.map((purpose) => (
          <ContactForm
            key={purpose}
            purpose={purpose}
            contact={contacts.data.find((one) => one.purpose === purpose) ?? null}
          />
        ))}
    </section>
  );
}

type Props = { readonly purpose: ContactPurpose; readonly contact: Contact | null };
const fields = ['name', 'mail', 'phone', 'hours'] as const;

function ContactForm({ purpose, contact }: Props) {
  const text = useText();
  const { handbookDesk } = text;
  const save = useCommand('contact.save');
  const [written, setWritten] = useState<Contact>(
    contact ?? { purpose, name: '', mail: '', phone: '', hours: '' },
  );
  const isWhole = written.name.trim() !== '' && (written.mail !== '' || written.phone !== '');

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    announceAnswer(text, await save.run(written), handbookDesk.contactKept);
  }

  return (
    <form className={style.contact} onSubmit={(event) => void keep(event)}>
      <h3>{handbookDesk.purposes[purpose]}</h3>
      {fields.map((field) => (
        <Field key={field} label={handbookDesk.contactFields[field]}>
          {(ids) => (
            <input
              {...ids}
              type={field === 'mail' ? 'email' : 'text'}
              value={written[field]}
              onChange={(event) => setWritten({ ...written, [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button
        type="submit"
        size="small"
        disabled={save.isRunning || !isWhole}
        aria-label={handbookDesk.keepContactOf(handbookDesk.purposes[purpose])}
      >
        {handbookDesk.keepContact}
      </Button>
    </form>
  );
}
