import { useAnswer } from '../call/use-answer.ts';
import { Screen } from '../parts/screen.tsx';
import { FailedState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { AboutHerald } from './about-herald.tsx';
import { OwnAccounts } from './own-accounts.tsx';
import { Preferences } from './preferences.tsx';
import { RankingChoice } from './ranking-choice.tsx';
import { ReminderHours } from './reminder-hours.tsx';
import style from './settings-screen.module.css';

/** What a member can set, all on this device but their accounts. */
export function SettingsScreen() {
  const text = useText();
  const settings = useAnswer('settings.get', {});
  const accounts = useAnswer('account.list', {});
  const ranking = useAnswer('season.choice', {});

  return (
    <Screen title={text.settings.title} lead={text.settings.lead}>
      {settings.error && <FailedState error={settings.error} onRetry={() => void settings.refetch()} />}
      <div className={style.columns}>
        {settings.data && <Preferences settings={settings.data} />}
        {settings.data && <ReminderHours hours={settings.data.reminderHours} />}
        {accounts.data && <OwnAccounts accounts={accounts.data} />}
        {ranking.data?.isOffered && (
          <RankingChoice
            key={`${ranking.data.isIn} ${ranking.data.alias}`}
            isIn={ranking.data.isIn}
            alias={ranking.data.alias}
          />
        )}
        <AboutHerald />
      </div>
    </Screen>
  );
}
