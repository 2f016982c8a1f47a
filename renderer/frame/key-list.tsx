import { useEffect, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useText } from '../text/use-text.ts';
import { isTyping } from './is-typing.ts';
import style from './key-list.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `?` shows every key. */
export function KeyList() {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Dialog title={text.frame.keys} isOpen={isOpen} onClose={() => setIsOpen(false)}>
      <dl className={style.keys}>
        {text.frame.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{isApple ? keys.replace(/Ctrl|Strg/, '⌘') : keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
