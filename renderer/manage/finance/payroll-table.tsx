import { useContext } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { useFormat } from '#renderer/text/use-format.ts';
import { LanguageContext } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import { payrollCountries } from '#shared/points/payroll/payroll-countries.ts';
import style from './finance-desk.module.css';

type Props = { readonly lines: Output<'finance.payroll'> };

/** Who was given what, and how it is taken where they are paid, which can be said here. */
export function PayrollTable({ lines }: Props) {
  const { locale, text } = useContext(LanguageContext);
  const { finance } = text;
  const format = useFormat();
  const setCountry = useCommand('finance.setCountry');
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{finance.member}</th>
            <th scope="col">{finance.country}</th>
            <th scope="col">{finance.day}</th>
            <th scope="col">{finance.reward}</th>
            <th scope="col">{finance.value}</th>
            <th scope="col">{finance.treatment}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ redemptionId, memberId, memberName, country, on, title, value, treatment }) => (
            <tr key={redemptionId}>
              <td>{memberName}</td>
              <td>
                <select
                  aria-label={finance.countryOf(memberName)}
                  value={country ?? ''}
                  disabled={setCountry.isRunning}
                  onChange={async ({ target }) => {
                    const chosen = target.value === '' ? null : target.value;
                    announceAnswer(text, await setCountry.run({ memberId, country: chosen }), null);
                  }}
                >
                  <option value="">{finance.noCountry}</option>
                  {payrollCountries.map((known) => (
                    <option key={known.country} value={known.country}>
                      {names.of(known.country)}
                    </option>
                  ))}
                </select>
              </td>
              <td>{format.day(`${on}T12:00:00`)}</td>
              <td>{title}</td>
              <td>{format.money(value.minor, value.currency)}</td>
              <td data-treatment={treatment}>{finance.treatments[treatment]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
