import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { HandbookSection } from '#shared/contract/handbook.ts';
import style from './handbook-reader.module.css';
import { SectionArticle } from './section-article.tsx';

/** The whole handbook on paper or as PDF. It is there only while the page is printed. */
export function PrintedHandbook({ sections }: { readonly sections: readonly HandbookSection[] }) {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The page is laid out for paper right after the event, so what is shown has to be there when the listener returns.
    const before = () => flushSync(() => setIsPrinting(true));
    const after = () => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <div className={style.book}>
      {sections.map((section) => (
        <SectionArticle key={section.id} section={section} anchor={null} isPrinted />
      ))}
    </div>
  );
}
