import { useContext, useMemo } from 'react';
import { type Settings, settings as settingsSchema } from '#shared/contract/device.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Field } from '../parts/field.tsx';
import { chooseLanguage, loadText } from '../text/languages.ts';
import { LanguageContext } from '../text/use-text.ts';
import { countryCodes } from './country-codes.ts';
import { MastodonServer } from './mastodon-server.tsx';
import style from './settings-screen.module.css';

/** Country, server, language and theme. Each change is kept at once. */
export function Preferences({ settings }: { readonly settings: Settings }) {
  const { code, text } = useContext(LanguageContext);
  const save = useCommand('settings.save');

  async function keep(change: Partial<Settings>): Promise<void> {
    const answer = await save.run(change);
    // Said in the language that the window speaks from now on.
    const said =
      change.language === undefined
        ? text
        : await loadText(chooseLanguage(change.language, navigator.languages));
    announceAnswer(said, answer, said.settings.saved);
  }

  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(code, { type: 'region' });
    return countryCodes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((one, other) => one.name.localeCompare(other.name, code));
  }, [code]);

  const { language, theme } = settingsSchema.shape;
  const languageNames = { system: text.settings.languageSystem, en: 'English', de: 'Deutsch' };
  const themeNames = {
    system: text.settings.themeSystem,
    light: text.settings.themeLight,
    dark: text.settings.themeDark,
  };

  return (
    <>
      <section className={style.panel} aria-labelledby="settings-you">
        <h2 id="settings-you">{text.settings.you}</h2>
        <Field label={text.settings.country} hint={text.settings.countryHint}>
          {(ids) => (
            <select
              {...ids}
              value={settings.country ?? ''}
              onChange={(event) => void keep({ country: event.target.value || null })}
            >
              <option value="">{text.settings.noCountry}</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <MastodonServer
          server={settings.mastodonServer}
          onSave={(mastodonServer) => void keep({ mastodonServer })}
        />
      </section>
      <section className={style.panel} aria-labelledby="settings-window">
        <h2 id="settings-window">{text.settings.window}</h2>
        <Field label={text.settings.language}>
          {(ids) => (
            <select
              {...ids}
              value={settings.language}
              onChange={(event) => void keep({ language: language.parse(event.target.value) })}
            >
              {language.options.map((code) => (
                <option key={code} value={code}>
                  {languageNames[code]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.settings.theme}>
          {(ids) => (
            <select
              {...ids}
              value={settings.theme}
              onChange={(event) => void keep({ theme: theme.parse(event.target.value) })}
            >
              {theme.options.map((name) => (
                <option key={name} value={name}>
                  {themeNames[name]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </section>
    </>
  );
}
