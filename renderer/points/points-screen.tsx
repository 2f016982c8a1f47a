import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { BalanceFigures } from './balance-figures.tsx';
import { BalanceHistory } from './balance-history.tsx';
import { DebtNotice } from './debt-notice.tsx';
import { EarningRules } from './earning-rules.tsx';
import { LotsTimeline } from './lots-timeline.tsx';
import style from './points-screen.module.css';
import { SeasonPanel } from './season-panel.tsx';
import { Statement } from './statement.tsx';
import { VerifyLedger } from './verify-ledger.tsx';

/** The balance like a bank's: what there is, how it came to be, and the means to check it. */
export function PointsScreen() {
  const { points } = useText();
  const balance = useAnswer('points.balance', {});
  const history = useAnswer('points.history', {});
  const isEmpty = history.data?.length === 0;

  return (
    <Screen title={points.title} lead={points.lead}>
      {balance.error && <FailedState error={balance.error} onRetry={() => void balance.refetch()} />}
      {balance.data && <BalanceFigures {...balance.data} />}
      <DebtNotice />
      <div className={style.columns}>
        <div className={style.main}>
          {isEmpty && (
            <EmptyState title={points.emptyTitle} action={<Link href="/discover">{points.toDiscover}</Link>}>
              {points.empty}
            </EmptyState>
          )}
          {history.data && history.data.length > 0 && <BalanceHistory days={history.data} />}
          {!isEmpty && <Statement />}
        </div>
        <div className={style.side}>
          {balance.data && <VerifyLedger balance={balance.data.balance} />}
          <LotsTimeline />
          <SeasonPanel />
          <EarningRules />
        </div>
      </div>
    </Screen>
  );
}
