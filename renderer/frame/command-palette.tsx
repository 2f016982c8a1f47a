import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { foldForSearch } from '../discover/find-posts.ts';
import { usePosts } from '../discover/use-posts.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useText } from '../text/use-text.ts';
import style from './command-palette.module.css';
import { isFor, quietScreens, screens } from './screens.ts';

const mostPosts = 8;

/** Ctrl or Cmd and K: type a few letters, go there. */
export function CommandPalette() {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setIsOpen((was) => !was);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Dialog title={text.frame.palette} isOpen={isOpen} onClose={() => setIsOpen(false)}>
      <PaletteList onDone={() => setIsOpen(false)} />
    </Dialog>
  );
}

function PaletteList({ onDone }: { readonly onDone: () => void }) {
  const text = useText();
  const [, go] = useLocation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const { posts } = usePosts(true);
  const roles = useAnswer('session.me', {}).data?.member.roles ?? [];

  const entries = useMemo(() => {
    const wanted = foldForSearch(words.trim());
    const fits = (name: string) => foldForSearch(name).includes(wanted);
    const toScreens = [...screens, ...quietScreens]
      .filter((screen) => isFor(screen.roles, roles))
      .map(({ path, label }) => ({ path, name: label(text), group: text.frame.paletteScreens }))
      .filter(({ name }) => fits(name));
    const toPosts = wanted
      ? posts
          .filter(({ title }) => fits(title))
          .slice(0, mostPosts)
          .map((post) => ({
            path: `/compose/${encodeURIComponent(post.id)}`,
            name: post.title,
            group: text.frame.palettePosts,
          }))
      : [];
    return [...toScreens, ...toPosts];
  }, [words, posts, roles, text]);

  function open(path: string): void {
    onDone();
    go(path);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const entry = entries[chosen];
    if (event.key === 'Enter' && entry) open(entry.path);
    else if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        className={style.input}
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={entries[chosen] ? `${id}-${chosen}` : undefined}
        aria-label={text.frame.palette}
        placeholder={text.frame.palettePlaceholder}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={text.frame.palette} className={style.list}>
        {entries.map(({ path, name, group }, index) => (
          <div
            key={path}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={style.entry}
            onMouseMove={() => setChosen(index)}
            onClick={() => open(path)}
            onKeyDown={onKeyDown}
          >
            <span>{name}</span>
            <span className={style.group}>{group}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className={style.nothing}>{text.frame.paletteNothing}</p>}
    </>
  );
}
