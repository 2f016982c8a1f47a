import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { call } from '../call/call.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { useText } from '../text/use-text.ts';

/** `#section` and `#section/anchor`, as a section writes them. */
const withinHandbook = /^#([a-z0-9-]+(?:\/[a-z0-9-]+)?)$/;

/** A link of the handbook. One to another section stays inside; the device opens others in the system's browser, or says why not. */
export function OutsideLink({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const text = useText();
  const [, place] = withinHandbook.exec(href) ?? [];
  if (place !== undefined) return <a href={`#/handbook/${place}`}>{children}</a>;
  // Whatever else begins like a place of this window is none: without its address, a link does nothing.
  if (href === '' || href.startsWith('#')) return <span>{children}</span>;
  async function open(event: MouseEvent): Promise<void> {
    event.preventDefault();
    announceAnswer(text, await call('device.open', { address: href }), null);
  }
  return (
    <a href={href} onClick={(event) => void open(event)} onAuxClick={(event) => event.preventDefault()}>
      {children}
    </a>
  );
}
