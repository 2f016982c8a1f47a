import { type FormEvent, useRef, useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import desk from '../policy-desk.module.css';
import style from './groups.module.css';

/** Puts many members into their groups by a table, and says which of its lines name nobody. */
export function GroupList() {
  const text = useText();
  const { groups } = text;
  const read = useCommand('group.import');
  const chooser = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [unread, setUnread] = useState<Output<'group.import'>['unread']>([]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await read.run({ text: table });
    setProblem(answer.ok ? null : refusalText(text, answer.error));
    if (!answer.ok) return;
    setUnread(answer.value.unread);
    if (answer.value.unread.length === 0) setTable('');
    announce(groups.listRead(answer.value.placed, answer.value.made));
  }

  return (
    <section className={style.part} aria-labelledby="group-list">
      <h3 id="group-list">{groups.list}</h3>
      <p className={desk.facts}>{groups.listLead}</p>
      <form className={style.sheet} onSubmit={(event) => void submit(event)}>
        <Field label={groups.listText} error={problem}>
          {(ids) => (
            <textarea
              {...ids}
              rows={4}
              required
              spellCheck={false}
              value={table}
              onChange={({ target }) => setTable(target.value)}
            />
          )}
        </Field>
        {unread.length > 0 && (
          <div role="status">
            <p>{groups.unread}</p>
            <ul className={style.unread}>
              {unread.map(({ line, text: said }) => (
                <li key={line}>{groups.line(line, said)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={style.buttons}>
          <Button type="submit" disabled={read.isRunning || table.trim() === ''}>
            {groups.readList}
          </Button>
          <Button look="quiet" onClick={() => chooser.current?.click()}>
            {groups.listFile}
          </Button>
        </div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.txt,text/csv,text/plain"
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(setTable);
            target.value = '';
          }}
        />
      </form>
    </section>
  );
}
