import { useContext } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { LanguageContext } from '../text/use-text.ts';
import { SectionArticle } from './section-article.tsx';
import style from './what-changed.module.css';

/** A version as it was, all of it on one page. */
export function OlderVersion({ version }: { readonly version: number }) {
  const { code, text } = useContext(LanguageContext);
  const isNumber = Number.isInteger(version) && version > 0;
  const sections = useAnswer('handbook.sections', { language: code, version }, { enabled: isNumber });
  if (!isNumber) return <EmptyState title={text.refusals['handbook.missing']({})} />;
  if (sections.isPending) return <LoadingState />;
  if (sections.error) return <FailedState error={sections.error} onRetry={() => void sections.refetch()} />;
  return (
    <div className={style.page}>
      <Link href="/handbook/changes">{text.handbook.backToChanges}</Link>
      <p className={style.holds}>{text.handbook.olderVersion(version)}</p>
      {sections.data.map((section) => (
        <SectionArticle key={section.id} section={section} anchor={null} isPrinted />
      ))}
    </div>
  );
}
