import { Link } from 'wouter';
import type { FoundPart } from '#shared/handbook/handbook-search.ts';
import { useText } from '../text/use-text.ts';
import style from './handbook-reader.module.css';

/** What was found, best first, with the words marked; each opens at its place. */
export function SearchResults({ found }: { readonly found: readonly FoundPart[] }) {
  const { handbook } = useText();
  return (
    <nav aria-label={handbook.results}>
      <ul className={style.list}>
        {found.map(({ sectionId, title, heading, anchor, excerpt }) => (
          <li key={`${sectionId}/${anchor ?? ''}`}>
            <Link
              href={`/handbook/${sectionId}${anchor === null ? '' : `/${anchor}`}`}
              className={style.item}
            >
              <strong>{heading === '' ? title : `${title}: ${heading}`}</strong>
              <small>
                {excerpt.map(({ at, text, isFound }) =>
                  isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
                )}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
