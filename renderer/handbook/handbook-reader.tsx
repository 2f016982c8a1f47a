import { useContext } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './handbook-reader.module.css';
import { HandbookSide } from './handbook-side.tsx';
import { PrintedHandbook } from './printed-handbook.tsx';
import { SectionArticle } from './section-article.tsx';

type Props = { readonly sectionId: string | undefined; readonly anchor: string | null };

/** The handbook in force: what it holds on the left, one section on the right. */
export function HandbookReader({ sectionId, anchor }: Props) {
  const { code, text } = useContext(LanguageContext);
  const sections = useAnswer('handbook.sections', { language: code });
  if (sections.isPending) return <LoadingState />;
  if (sections.error) {
    return <FailedState error={sections.error} onRetry={() => void sections.refetch()} />;
  }
  const [first] = sections.data;
  const section = sectionId === undefined ? first : sections.data.find(({ id }) => id === sectionId);
  return (
    <div className={style.columns}>
      <HandbookSide sections={sections.data} chosen={section?.id ?? null} />
      {section ? (
        <SectionArticle key={section.id} section={section} anchor={anchor} />
      ) : (
        <EmptyState
          title={text.handbook.missing}
          action={first && <Link href={`/handbook/${encodeURIComponent(first.id)}`}>{first.title}</Link>}
        >
          {text.handbook.missingMore}
        </EmptyState>
      )}
      <PrintedHandbook sections={sections.data} />
    </div>
  );
}
