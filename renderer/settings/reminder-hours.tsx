import type { Settings } from '#shared/contract/device.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Field } from '../parts/field.tsx';
import style from '../reminders/reminders.module.css';
import { useText } from '../text/use-text.ts';
import panel from './settings-screen.module.css';

type Hours = Settings['reminderHours'];

// 1 January 2023 was a Sunday.
const aSunday = Date.UTC(2023, 0, 1);

/** The member's own hours and days for reminders. Each change is kept at once. */
export function ReminderHours({ hours }: { readonly hours: Hours }) {
  const text = useText();
  const { reminders: words } = text;
  const save = useCommand('settings.save');
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    weekday: 'short',
    timeZone: 'UTC',
  });

  async function keep(change: Partial<Hours>): Promise<void> {
    announceAnswer(text, await save.run({ reminderHours: { ...hours, ...change } }), text.settings.saved);
  }

  const hour = (label: string, value: number, choices: readonly number[], name: 'from' | 'to') => (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={(event) => void keep({ [name]: Number(event.target.value) })}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {`${String(choice).padStart(2, '0')}:00`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);

  return (
    <section className={panel.panel} aria-labelledby="settings-reminders">
      <h2 id="settings-reminders">{words.title}</h2>
      <p className={panel.note}>{words.hoursHint}</p>
      <div className={style.hours}>
        {hour(words.from, hours.from, range(0, hours.to - 1), 'from')}
        {hour(words.to, hours.to, range(hours.from + 1, 24), 'to')}
      </div>
      <fieldset className={style.days}>
        <legend>{words.days}</legend>
        {[1, 2, 3, 4, 5, 6, 0].map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={hours.days.includes(day)}
              onChange={(event) =>
                void keep({
                  days: event.target.checked
                    ? [...hours.days, day].sort()
                    : hours.days.filter((one) => one !== day),
                })
              }
            />
            {weekday.format(new Date(aSunday + day * 86_400_000))}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
