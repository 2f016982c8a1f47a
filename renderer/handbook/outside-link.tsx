import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { call } from '../call/call.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { useText } from '../text/use-text.ts';

/** A link out of the window: the device opens it in the system's browser, or says why not. Links inside stay inside. */
export function OutsideLink({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const text = useText();
  if (href.startsWith('#')) return <a href={href}>{children}</a>;
  async function open(event: MouseEvent): Promise<void> {
    event.preventDefault();
    announceAnswer(text, await call('device.open', { address: href }), null);
  }
  return (
    <a href={href} onClick={(event) => void open(event)}>
      {children}
    </a>
  );
}
