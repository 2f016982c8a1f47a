import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Share } from '#shared/contract/share.ts';
import { hasPostAddresses } from '#shared/networks/has-post-addresses.ts';
import { networks } from '#shared/networks/networks.ts';
import { useAnswer } from '../call/use-answer.ts';
import button from '../parts/button.module.css';
import { useText } from '../text/use-text.ts';
import style from './share-sheet.module.css';

/** Thanks, what it earned, and where to go from here. */
export function ShareThanks({ share, earned }: { readonly share: Share; readonly earned: number }) {
  const { compose } = useText();
  // What was known before the share is a balance without what it earned.
  const balance = useAnswer('points.balance', {}, { refetchOnMount: 'always' });
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div className={style.thanks}>
      <p ref={message} tabIndex={-1} className={style.thanksMessage}>
        {share.network === 'email' ? compose.thanksEmail : compose.thanks(networks[share.network].name)}
      </p>
      {earned > 0 ? (
        balance.data &&
        !balance.isFetching && (
          <p className={style.earned} role="status">
            {compose.earned(earned, balance.data.balance)}
          </p>
        )
      ) : (
        <p>{compose.earnedNothing}</p>
      )}
      {share.address === null && hasPostAddresses(share.network) && (
        <p className={style.later}>{compose.thanksAddressLater}</p>
      )}
      <div className={style.next}>
        <Link href="/points" className={`${button.button} ${button.medium} ${button.primary}`}>
          {compose.seePoints}
        </Link>
        <Link href="/discover" className={`${button.button} ${button.medium} ${button.plain}`}>
          {compose.nextPost}
        </Link>
      </div>
    </div>
  );
}
