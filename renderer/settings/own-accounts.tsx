import type { Account } from '#shared/contract/member.ts';
import { useText } from '../text/use-text.ts';
import { linkableNetworks } from './linkable-networks.ts';
import { OwnAccount } from './own-account.tsx';
import style from './settings-screen.module.css';

type Props = { readonly accounts: readonly Account[] };

/** The member's accounts on the networks whose posts have addresses. */
export function OwnAccounts({ accounts }: Props) {
  const text = useText();
  return (
    <section className={style.panel} aria-labelledby="settings-accounts">
      <h2 id="settings-accounts">{text.settings.accounts}</h2>
      <p className={style.note}>{text.settings.accountsHint}</p>
      {linkableNetworks.map((network) => {
        const handle = accounts.find((account) => account.network === network)?.handle ?? '';
        return <OwnAccount key={`${network}-${handle}`} network={network} handle={handle} />;
      })}
    </section>
  );
}
