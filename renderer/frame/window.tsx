import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { CrisisBanner } from '../crisis/crisis-banner.tsx';
import { DiscoverScreen } from '../discover/discover-screen.tsx';
import { HandbookBanner } from '../handbook/handbook-banner.tsx';
import { Announcements } from '../parts/announce.tsx';
import { EmptyState, LoadingState } from '../parts/states.tsx';
import { DueReminders } from '../reminders/due-reminders.tsx';
import { useText } from '../text/use-text.ts';
import { CommandPalette } from './command-palette.tsx';
import { ExpiryNotice } from './expiry-notice.tsx';
import { KeyList } from './key-list.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useGoKeys } from './use-go-keys.ts';
import style from './window.module.css';

const ComposeScreen = lazy(() =>
  import('../compose/compose-screen.tsx').then(({ ComposeScreen }) => ({ default: ComposeScreen })),
);
const ActivityScreen = lazy(() =>
  import('../activity/activity-screen.tsx').then(({ ActivityScreen }) => ({ default: ActivityScreen })),
);
const PointsScreen = lazy(() =>
  import('../points/points-screen.tsx').then(({ PointsScreen }) => ({ default: PointsScreen })),
);
const RewardsScreen = lazy(() =>
  import('../rewards/rewards-screen.tsx').then(({ RewardsScreen }) => ({ default: RewardsScreen })),
);
const RewardPage = lazy(() =>
  import('../rewards/reward-page.tsx').then(({ RewardPage }) => ({ default: RewardPage })),
);
const HandbookScreen = lazy(() =>
  import('../handbook/handbook-screen.tsx').then(({ HandbookScreen }) => ({ default: HandbookScreen })),
);
const CrisisScreen = lazy(() =>
  import('../crisis/crisis-screen.tsx').then(({ CrisisScreen }) => ({ default: CrisisScreen })),
);
const ManageScreen = lazy(() =>
  import('../manage/manage-screen.tsx').then(({ ManageScreen }) => ({ default: ManageScreen })),
);
const SuggestScreen = lazy(() =>
  import('../suggestions/suggest-screen.tsx').then(({ SuggestScreen }) => ({ default: SuggestScreen })),
);
const PrivacyScreen = lazy(() =>
  import('../privacy/privacy-screen.tsx').then(({ PrivacyScreen }) => ({ default: PrivacyScreen })),
);
const SettingsScreen = lazy(() =>
  import('../settings/settings-screen.tsx').then(({ SettingsScreen }) => ({ default: SettingsScreen })),
);

/** The frame around every screen: rail, content, what floats above. */
export function HeraldWindow() {
  const text = useText();
  const [path] = useLocation();
  useGoKeys();
  const area = path.split('/')[1] ?? '';

  return (
    <div className={style.window}>
      <button
        type="button"
        className={style.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {text.frame.skipToContent}
      </button>
      <Rail />
      <div>
        <CrisisBanner />
        <DueReminders />
      </div>
      <main key={area} id="content" className={style.content} tabIndex={-1}>
        <Notices />
        <HandbookBanner />
        <ExpiryNotice />
        <ScreenBoundary>
          <Suspense fallback={<LoadingState />}>
            <Switch>
              <Route path="/">
                <Redirect to="/discover" replace />
              </Route>
              <Route path="/discover" component={DiscoverScreen} />
              <Route path="/compose/:postId/:network?">
                {({ postId, network }) => (
                  <ComposeScreen postId={decodeURIComponent(postId)} network={network} />
                )}
              </Route>
              <Route path="/suggest" component={SuggestScreen} />
              <Route path="/crisis" component={CrisisScreen} />
              <Route path="/activity" component={ActivityScreen} />
              <Route path="/points" component={PointsScreen} />
              <Route path="/rewards" component={RewardsScreen} />
              <Route path="/rewards/:rewardId">
                {({ rewardId }) => <RewardPage key={rewardId} rewardId={decodeURIComponent(rewardId)} />}
              </Route>
              <Route path="/handbook/*?" component={HandbookScreen} />
              <Route path="/manage/*?" component={ManageScreen} />
              <Route path="/settings/privacy" component={PrivacyScreen} />
              <Route path="/settings" component={SettingsScreen} />
              <Route>
                <EmptyState title={text.frame.pageMissing} />
              </Route>
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </main>
      <Announcements />
      <CommandPalette />
      <KeyList />
    </div>
  );
}
