import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { isTyping } from './is-typing.ts';
import { screens } from './screens.ts';

/** G, then a letter, goes to a screen. */
export function useGoKeys(): void {
  const [, go] = useLocation();
  useEffect(() => {
    let isArmed = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (isArmed) {
        isArmed = false;
        const screen = screens.find(({ key }) => key === event.key.toLowerCase());
        if (!screen) return;
        event.preventDefault();
        go(screen.path);
        return;
      }
      isArmed = event.key.toLowerCase() === 'g';
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
}
