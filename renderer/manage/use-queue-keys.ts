import { type RefObject, useEffect } from 'react';
import { isTyping } from '../frame/is-typing.ts';

/** J and K move the focus from one waiting card of a list to the next and back. */
export function useQueueKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function move(event: KeyboardEvent): void {
      const by = { j: 1, k: -1 }[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-waiting]') ?? [])];
      const here = cards.findIndex((card) => card.contains(document.activeElement));
      const next = cards[here === -1 ? 0 : here + by];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    }
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [list]);
}
