import { Link, Route, Switch, useLocation } from 'wouter';
import { Screen } from '../parts/screen.tsx';
import { useText } from '../text/use-text.ts';
import { FinanceDesk } from './finance/finance-desk.tsx';
import { HandbookDesk } from './handbook/handbook-desk.tsx';
import { ImportFeed } from './import-feed.tsx';
import style from './manage-screen.module.css';
import { OpenPost } from './open-post.tsx';
import { PointsDesk } from './points-desk.tsx';
import { PolicyDesk } from './policy-desk.tsx';
import { PostQueue } from './post-queue.tsx';
import { RedemptionQueue } from './redemption-queue.tsx';
import { OpenReward } from './rewards/open-reward.tsx';
import { RewardDesk } from './rewards/reward-desk.tsx';

/** What a manager decides: posts, imports, redemptions. */
export function ManageScreen() {
  const { manage, manageRewards, managePoints, handbook, finance } = useText();
  const [path] = useLocation();
  const parts = [
    { to: '/manage/posts', label: manage.posts, isHere: /^\/manage(\/posts?.*)?$/.test(path) },
    { to: '/manage/import', label: manage.import, isHere: path.startsWith('/manage/import') },
    { to: '/manage/policy', label: manage.policy, isHere: path.startsWith('/manage/policy') },
    { to: '/manage/rewards', label: manageRewards.tab, isHere: /^\/manage\/rewards?(\/|$)/.test(path) },
    {
      to: '/manage/handbook',
      label: handbook.title,
      isHere: path.startsWith('/manage/handbook'),
    },
    { to: '/manage/points', label: managePoints.title, isHere: path.startsWith('/manage/points') },
    { to: '/manage/redemptions', label: manage.redemptions, isHere: path.startsWith('/manage/redemptions') },
    { to: '/manage/finance', label: finance.tab, isHere: path.startsWith('/manage/finance') },
  ];
  return (
    <Screen title={manage.title} lead={manage.lead}>
      <nav className={style.parts} aria-label={manage.title}>
        {parts.map(({ to, label, isHere }) => (
          <Link key={to} href={to} aria-current={isHere ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
      <Switch>
        <Route path="/manage/import" component={ImportFeed} />
        <Route path="/manage/policy" component={PolicyDesk} />
        <Route path="/manage/rewards" component={RewardDesk} />
        <Route path="/manage/reward/:rewardId">
          {({ rewardId }) => (
            <OpenReward key={rewardId} rewardId={rewardId === 'new' ? null : decodeURIComponent(rewardId)} />
          )}
        </Route>
        <Route path="/manage/handbook" component={HandbookDesk} />
        <Route path="/manage/points" component={PointsDesk} />
        <Route path="/manage/redemptions" component={RedemptionQueue} />
        <Route path="/manage/finance" component={FinanceDesk} />
        <Route path="/manage/post/:postId">
          {({ postId }) => (
            <OpenPost key={postId} postId={postId === 'new' ? null : decodeURIComponent(postId)} />
          )}
        </Route>
        <Route path="/manage/posts/:status?">{({ status }) => <PostQueue status={status} />}</Route>
        <Route>
          <PostQueue status={undefined} />
        </Route>
      </Switch>
    </Screen>
  );
}
