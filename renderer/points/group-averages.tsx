import type { Output } from '#shared/contract.ts';
import { useText } from '../text/use-text.ts';
import style from './season.module.css';

type Props = Pick<NonNullable<Output<'season.mine'>['groups']>, 'averages'>;

/** Unlike groups side by side, by name and not by what they earned. */
export function GroupAverages({ averages }: Props) {
  const { earning } = useText();
  return (
    <div className={style.part}>
      <h3 id="group-averages">{earning.groups}</h3>
      <p className={style.note}>{earning.groupsLead}</p>
      <table className={style.averages} aria-labelledby="group-averages">
        <thead>
          <tr>
            <th scope="col">{earning.groupColumn}</th>
            <th scope="col">{earning.averageColumn}</th>
          </tr>
        </thead>
        <tbody>
          {averages.map(({ name, average, isMine }) => (
            <tr key={name} data-me={isMine || undefined}>
              <th scope="row">{isMine ? earning.myGroup(name) : name}</th>
              <td>{earning.lot(average)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={style.note}>{earning.groupsWithoutFew}</p>
    </div>
  );
}
