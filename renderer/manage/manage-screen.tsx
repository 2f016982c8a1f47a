import { Redirect, Route, Switch } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { Screen } from '../parts/screen.tsx';
import { useText } from '../text/use-text.ts';
import { CrisisDesk } from './crisis-desk.tsx';
import { FinanceDesk } from './finance/finance-desk.tsx';
import { HandbookDesk } from './handbook/handbook-desk.tsx';
import { ImportFeed } from './import-feed.tsx';
import { ManageNav } from './manage-nav.tsx';
import { OpenPost } from './open-post.tsx';
import { PackEditor } from './pack/pack-editor.tsx';
import { PointsDesk } from './points-desk.tsx';
import { PolicyDesk } from './policy-desk.tsx';
import { PostQueue } from './post-queue.tsx';
import { QuietCalendar } from './quiet-calendar.tsx';
import { RedemptionQueue } from './redemption-queue.tsx';
import { ReviewQueue } from './review-queue.tsx';
import { OpenReward } from './rewards/open-reward.tsx';
import { RewardDesk } from './rewards/reward-desk.tsx';
import { SuggestionQueue } from './suggestion-queue.tsx';

/** What managers and reviewers decide: what is shared, by which rules, what people ask, how it is thanked for. */
export function ManageScreen() {
  const { manage } = useText();
  const roles = useAnswer('session.me', {}).data?.member.roles ?? [];
  return (
    <Screen title={manage.title} lead={manage.lead}>
      <ManageNav roles={roles} />
      <Switch>
        <Route path="/manage/import" component={ImportFeed} />
        <Route path="/manage/suggestions" component={SuggestionQueue} />
        <Route path="/manage/reviews" component={ReviewQueue} />
        <Route path="/manage/crisis" component={CrisisDesk} />
        <Route path="/manage/calendar" component={QuietCalendar} />
        <Route path="/manage/policy" component={PolicyDesk} />
        <Route path="/manage/policy/edit" component={PackEditor} />
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
