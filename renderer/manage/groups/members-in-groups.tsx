import { useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import desk from '../policy-desk.module.css';
import style from './groups.module.css';

/** So many are on the screen at once; for the others there is the search. */
const most = 30;

/** Each member with the group that they are in. */
export function MembersInGroups({ groups: all, members }: Output<'group.all'>) {
  const text = useText();
  const { groups } = text;
  const place = useCommand('group.place');
  const [sought, setSought] = useState('');
  const found = members.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));

  async function put(memberId: string, groupId: string): Promise<void> {
    const answer = await place.run({ memberId, groupId: groupId === '' ? null : groupId });
    announceAnswer(text, answer, groups.placed);
  }

  if (all.length === 0) return null;
  return (
    <section className={style.part} aria-labelledby="who-is-where">
      <h3 id="who-is-where">{groups.who}</h3>
      {members.length > most && (
        <div className={style.search}>
          <Field label={groups.search}>
            {(ids) => (
              <input
                {...ids}
                type="search"
                value={sought}
                onChange={({ target }) => setSought(target.value)}
              />
            )}
          </Field>
        </div>
      )}
      <ul className={style.members}>
        {found.slice(0, most).map(({ id, name, groupId }) => (
          <li key={id}>
            <span>{name}</span>
            <select
              aria-label={groups.groupOf(name)}
              value={groupId ?? ''}
              onChange={({ target }) => void put(id, target.value)}
            >
              <option value="">{groups.inNone}</option>
              {all.map((group) => (
                <option key={group.id} value={group.id}>
                  {group.name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {found.length > most && <p className={desk.facts}>{groups.more(found.length - most)}</p>}
    </section>
  );
}
