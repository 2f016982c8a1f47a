import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { Role } from '#shared/contract/role.ts';
import { useAnswer } from '../call/use-answer.ts';
import { isFor } from '../frame/screens.ts';
import { Screen } from '../parts/screen.tsx';
import { useText } from '../text/use-text.ts';
import { CrisisDesk } from './crisis-desk.tsx';
import { FinanceDesk } from './finance/finance-desk.tsx';
import { HandbookDesk } from './handbook/handbook-desk.tsx';
import { ImportFeed } from './import-feed.tsx';
import style from './manage-screen.module.css';
import { OpenPost } from './open-post.tsx';
import { PointsDesk } from './points-desk.tsx';
import { PolicyDesk } from './policy-desk.tsx';
import { PostQueue } from './post-queue.tsx';
import { QuietCalendar } from './quiet-calendar.tsx';
import { RedemptionQueue } from './redemption-queue.tsx';
import { ReviewQueue } from './review-queue.tsx';
import { OpenReward } from './rewards/open-reward.tsx';
import { RewardDesk } from './rewards/reward-desk.tsx';

const managers: readonly Role[] = ['manager'];
const reviewers: readonly Role[] = ['reviewer'];

/** What managers and reviewers decide: posts, imports, reviews, crises, redemptions. */
export function ManageScreen() {
  const { manage, manageRewards, managePoints, handbook, finance, reviews, crisis } = useText();
  const roles = useAnswer('session.me', {}).data?.member.roles ?? [];
  const [path] = useLocation();
  const parts = [
    {
      to: '/manage/posts',
      label: manage.posts,
      roles: managers,
      isHere: /^\/manage(\/posts?.*)?$/.test(path),
    },
    { to: '/manage/import', label: manage.import, roles: managers },
    { to: '/manage/reviews', label: reviews.queue, roles: reviewers },
    { to: '/manage/crisis', label: crisis.manage, roles: managers },
    { to: '/manage/calendar', label: manage.calendar, roles: managers },
    { to: '/manage/policy', label: manage.policy, roles: managers },
    {
      to: '/manage/rewards',
      label: manageRewards.tab,
      roles: managers,
      isHere: /^\/manage\/rewards?(\/|$)/.test(path),
    },
    { to: '/manage/handbook', label: handbook.title, roles: managers },
    { to: '/manage/points', label: managePoints.title, roles: managers },
    { to: '/manage/redemptions', label: manage.redemptions, roles: managers },
    { to: '/manage/finance', label: finance.tab, roles: managers },
  ].filter((part) => isFor(part.roles, roles));
  return (
    <Screen title={manage.title} lead={manage.lead}>
      <nav className={style.parts} aria-label={manage.title}>
        {parts.map(({ to, label, isHere = path.startsWith(to) }) => (
          <Link key={to} href={to} aria-current={isHere ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
      <Switch>
        <Route path="/manage/import" component={ImportFeed} />
        <Route path="/manage/reviews" component={ReviewQueue} />
        <Route path="/manage/crisis" component={CrisisDesk} />
        <Route path="/manage/calendar" component={QuietCalendar} />
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
          {roles.length > 0 && !roles.includes('manager') ? (
            <Redirect to="/manage/reviews" replace />
          ) : (
            <PostQueue status={undefined} />
          )}
        </Route>
      </Switch>
    </Screen>
  );
}
