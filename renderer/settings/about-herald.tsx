import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { useText } from '../text/use-text.ts';
import style from './settings-screen.module.css';

export function AboutHerald() {
  const text = useText();
  const about = useAnswer('device.about', {});
  return (
    <section className={style.panel} aria-labelledby="settings-about">
      <h2 id="settings-about">{text.settings.about}</h2>
      <p className={style.note}>{text.settings.privacy}</p>
      <Link href="/settings/privacy">{text.privacy.link}</Link>
      {about.data && (
        <dl className={style.facts}>
          <div>
            <dt>{text.settings.version}</dt>
            <dd>{about.data.version}</dd>
          </div>
          <div>
            <dt>{text.settings.shell}</dt>
            <dd>
              {about.data.shell === 'electron' ? text.settings.shellElectron : text.settings.shellBrowser}
            </dd>
          </div>
          <div>
            <dt>{text.settings.folder}</dt>
            <dd>{about.data.dataFolder}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
