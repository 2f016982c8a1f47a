import { useEffect, useEffectEvent } from 'react';

/** Ctrl or Cmd with a full stop, where the editor has no fix for it. */
export function useBlurKey(blur: (() => void) | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isKey = event.key === '.' && (event.ctrlKey || event.metaKey);
    if (!isKey || event.defaultPrevented || blur === null) return;
    event.preventDefault();
    blur();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
