import { useContext, useMemo, useState } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { foldForSearch } from '../discover/find-posts.ts';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './handbook-screen.module.css';
import { OutsideLink } from './outside-link.tsx';

/** The policy in words. Findings open their section here. */
export function HandbookScreen({ sectionId }: { readonly sectionId: string | undefined }) {
  const { code, text } = useContext(LanguageContext);
  const sections = useAnswer('handbook.sections', { language: code });
  const [words, setWords] = useState('');

  const wanted = foldForSearch(words.trim());
  const found = useMemo(
    () =>
      sections.data?.filter(({ title, text }) => foldForSearch(`${title} ${text}`).includes(wanted)) ?? [],
    [sections.data, wanted],
  );
  const asked = sections.data?.find(({ id }) => id === sectionId);
  const section = asked && found.includes(asked) ? asked : (found[0] ?? asked);
  const isUnknown = sectionId !== undefined && sections.data !== undefined && asked === undefined;

  return (
    <Screen title={text.handbook.title} lead={text.handbook.lead}>
      {sections.isPending && <LoadingState />}
      {sections.error && <FailedState error={sections.error} onRetry={() => void sections.refetch()} />}
      {sections.data && (
        <div className={style.columns}>
          <div className={style.side}>
            <input
              type="search"
              className={style.search}
              aria-label={text.handbook.search}
              placeholder={text.handbook.search}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <p className={style.found} role="status">
              {wanted && (found.length > 0 ? text.handbook.found(found.length) : text.handbook.nothing)}
            </p>
            <nav aria-label={text.handbook.sections}>
              <ul className={style.list}>
                {found.map(({ id, title }) => (
                  <li key={id}>
                    <Link
                      href={`/handbook/${id}`}
                      className={style.item}
                      aria-current={id === section?.id ? 'page' : undefined}
                    >
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          {isUnknown && <EmptyState title={text.handbook.missing} />}
          {!isUnknown && section && (
            <article className={style.section} key={section.id} aria-labelledby="handbook-section">
              <h2 id="handbook-section">{section.title}</h2>
              <Markdown
                remarkPlugins={[remarkGfm]}
                components={{ a: OutsideLink }}
                disallowedElements={['img']}
              >
                {section.text}
              </Markdown>
            </article>
          )}
        </div>
      )}
    </Screen>
  );
}
