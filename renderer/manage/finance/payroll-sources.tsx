import { useContext } from 'react';
import { OutsideLink } from '#renderer/handbook/outside-link.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { LanguageContext } from '#renderer/text/use-text.ts';
import { payrollCountries } from '#shared/points/payroll/payroll-countries.ts';
import style from './finance-desk.module.css';

/** From where and when the rules of each country are. */
export function PayrollSources() {
  const { locale, text } = useContext(LanguageContext);
  const { finance } = text;
  const format = useFormat();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <details className={style.sources}>
      <summary>{finance.sources}</summary>
      <ul>
        {payrollCountries.flatMap(({ country, sources, basis, checkedOn }) =>
          sources.map(({ title, url }) => (
            <li key={url} className={style.note}>
              <OutsideLink href={url}>{finance.source(names.of(country) ?? country, title)}</OutsideLink>,{' '}
              {finance.basis[basis](format.day(`${checkedOn}T12:00:00`))}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
