import { LifeBuoy, Printer, Siren, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { HandbookSection } from '#shared/contract/handbook.ts';
import { handbookSearch } from '#shared/handbook/handbook-search.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import style from './handbook-reader.module.css';
import { SearchResults } from './search-results.tsx';

type Props = { readonly sections: readonly HandbookSection[]; readonly chosen: string | null };

/** The way through the handbook: help for hard moments, a search, the sections, and what else there is. */
export function HandbookSide({ sections, chosen }: Props) {
  const { crisis, handbook } = useText();
  const [words, setWords] = useState('');
  const search = useMemo(() => handbookSearch(sections), [sections]);
  const wanted = useDeferredValue(words.trim());
  const found = useMemo(() => search(wanted), [search, wanted]);
  return (
    <div className={style.side}>
      <input
        type="search"
        className={style.search}
        aria-label={handbook.search}
        placeholder={handbook.search}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className={style.found} role="status">
        {wanted && (found.length > 0 ? handbook.found(found.length) : handbook.nothing)}
      </p>
      {wanted ? (
        <SearchResults found={found} />
      ) : (
        <>
          <nav className={style.help} aria-label={handbook.helpNow}>
            <Link href="/handbook/guide/difficult">
              <LifeBuoy size={16} aria-hidden />
              {handbook.difficult}
            </Link>
            <Link href="/handbook/guide/mistake">
              <Undo2 size={16} aria-hidden />
              {handbook.mistake}
            </Link>
            <Link href="/crisis">
              <Siren size={16} aria-hidden />
              {crisis.title}
            </Link>
          </nav>
          <nav aria-label={handbook.sections}>
            <ul className={style.list}>
              {sections.map(({ id, title, language }) => (
                <li key={id}>
                  <Link
                    href={`/handbook/${id}`}
                    className={style.item}
                    lang={language}
                    aria-current={id === chosen ? 'page' : undefined}
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      <div className={style.more}>
        <Link href="/handbook/changes">{handbook.whatChanged}</Link>
        <Button size="small" look="quiet" onClick={() => window.print()}>
          <Printer size={14} aria-hidden />
          {handbook.print}
        </Button>
      </div>
    </div>
  );
}
