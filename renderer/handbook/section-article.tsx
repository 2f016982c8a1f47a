import { useEffect, useMemo, useRef } from 'react';
import type { HandbookSection } from '#shared/contract/handbook.ts';
import { splitSection } from '#shared/handbook/split-section.ts';
import { useText } from '../text/use-text.ts';
import style from './section-article.module.css';
import { SectionRules } from './section-rules.tsx';
import { SectionWords } from './section-words.tsx';

type Props = {
  readonly section: HandbookSection;
  /** Where in it a link leads; null for its beginning. */
  readonly anchor: string | null;
  /** One of several on a page: without its rules, and with nothing to try. */
  readonly isPrinted?: boolean;
};

/** One section, and a place in it to open at. */
export function SectionArticle({ section, anchor, isPrinted = false }: Props) {
  const { handbook } = useText();
  const article = useRef<HTMLElement>(null);
  const parts = useMemo(() => splitSection(section.text), [section.text]);
  const wanted = parts.findIndex(({ anchors }) => anchor !== null && anchors.includes(anchor));

  useEffect(() => {
    if (isPrinted) return;
    const part =
      wanted === -1 ? null : article.current?.querySelector<HTMLElement>(`[data-part="${wanted}"]`);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }, [wanted, isPrinted]);

  const titleId = `section-${section.id}`;
  return (
    <article ref={article} className={style.section} aria-labelledby={titleId} lang={section.language}>
      <h2 id={titleId}>{section.title}</h2>
      {parts.map(({ heading, level, text, anchors }, index) => {
        const Heading = level === 3 ? 'h4' : 'h3';
        return (
          <div key={anchors[0] ?? 'beginning'} className={style.part}>
            {heading !== '' && (
              <Heading
                data-part={index}
                tabIndex={-1}
                className={index === wanted ? style.wanted : undefined}
              >
                {heading}
              </Heading>
            )}
            <SectionWords text={text} isStill={isPrinted} />
          </div>
        );
      })}
      {!isPrinted && <SectionRules sectionId={section.id} label={handbook.whatIsChecked} />}
    </article>
  );
}
