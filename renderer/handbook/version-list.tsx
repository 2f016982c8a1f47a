import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './what-changed.module.css';

/** Every version there was, each still to be read. */
export function VersionList() {
  const { handbook } = useText();
  const format = useFormat();
  const versions = useAnswer('handbook.versions', {});
  return (
    <section className={style.versions} aria-labelledby="versions">
      <h2 id="versions">{handbook.versions}</h2>
      <ul className={style.versions}>
        {versions.data?.map(({ version, publishedAt, restores }) => (
          <li key={version}>
            <Link href={`/handbook/version/${version}`}>{handbook.version(version)}</Link>
            <span className={style.facts}>
              {format.day(publishedAt)}
              {restores !== null && `, ${handbook.restores(restores)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
