import { useContext } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { LanguageContext } from '../text/use-text.ts';
import { ChangeCard } from './change-card.tsx';
import { TrainingQuiz } from './training-quiz.tsx';
import { VersionList } from './version-list.tsx';
import style from './what-changed.module.css';

/** What changed for this member since they last said that they had read it, and what is still asked of them. */
export function WhatChanged() {
  const { code, text } = useContext(LanguageContext);
  const { handbook } = text;
  const format = useFormat();
  const answer = useAnswer('handbook.news', { language: code });
  const acknowledge = useCommand('handbook.acknowledge');
  if (answer.isPending) return <LoadingState />;
  if (answer.error) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  const news = answer.data;
  return (
    <div className={style.page}>
      <Link href="/handbook">{handbook.back}</Link>
      <section className={style.page} aria-labelledby="what-changed">
        <h2 id="what-changed">{handbook.changedForYou}</h2>
        <p className={style.facts}>{handbook.versionSince(news.version, format.day(news.publishedAt))}</p>
        {news.holdsSharing && <p className={style.holds}>{handbook.holds}</p>}
        {news.changes.length === 0 && <p>{handbook.noChanges}</p>}
        {news.changes.map((change) => (
          <ChangeCard key={change.id} change={change} />
        ))}
        {news.asksAcknowledgement && (
          <div className={style.ask}>
            <p>{handbook.acknowledgeWhy}</p>
            <Button
              look="primary"
              disabled={acknowledge.isRunning}
              onClick={async () =>
                announceAnswer(
                  text,
                  await acknowledge.run({ version: news.version }),
                  handbook.acknowledged(news.version),
                )
              }
            >
              {handbook.acknowledge}
            </Button>
          </div>
        )}
        {news.acknowledgedAt !== null && (
          <p className={style.done}>{handbook.acknowledgedOn(format.moment(news.acknowledgedAt))}</p>
        )}
      </section>
      {news.training && <TrainingQuiz key={news.training.version} training={news.training} />}
      <VersionList />
    </div>
  );
}
