import { Tabs } from 'radix-ui';
import { useContext, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Draft, Settings } from '#shared/contract/device.ts';
import type { Account, Member } from '#shared/contract/member.ts';
import type { Post } from '#shared/contract/post.ts';
import { postWindow } from '#shared/drafts/post-window.ts';
import { networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import { EmptyState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { LanguageContext, useText } from '../text/use-text.ts';
import { captionsFor } from './captions-for.ts';
import style from './compose-desk.module.css';
import { DraftDesk } from './draft-desk.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import { useDrafts } from './use-drafts.ts';

type Props = {
  readonly post: Post;
  /** The network that the address names. */
  readonly asked: string | undefined;
  readonly member: Member;
  readonly settings: Settings;
  readonly accounts: readonly Account[];
  readonly pack: CompiledPack;
  readonly saved: readonly Draft[];
  /** Another window has saved newer drafts. */
  readonly onNewer: () => void;
};

/** The networks of a post, and the desk for the draft of the one chosen. */
export function ComposeDesk({ post, asked, member, settings, accounts, pack, saved, onNewer }: Props) {
  const text = useText();
  const { code } = useContext(LanguageContext);
  const [, go] = useLocation();
  const drafts = useDrafts(post, saved, code, onNewer);
  const choices = networkIds.filter((one) => post.networks.includes(one));
  const network = choices.find((one) => one === asked) ?? choices[0];
  const captions = useMemo(
    () => (network === undefined ? [] : captionsFor(post.captions, network, code)),
    [post, network, code],
  );
  if (network === undefined) return null;
  const draft = drafts.draftFor(network);
  const caption = captions.find(({ id }) => id === draft?.captionId) ?? captions[0];

  function choose(next: string): void {
    void drafts.flush();
    go(`/compose/${encodeURIComponent(post.id)}/${next}`, { replace: true });
  }

  return (
    <Tabs.Root
      dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}
      className={style.desk}
      value={network}
      onValueChange={choose}
    >
      <NetworkTabs choices={choices} chosen={network} withDraft={drafts.kept} shared={post.sharedByMe} />
      <WindowNotice post={post} />
      <Tabs.Content className={style.content} value={network} tabIndex={-1} key="desk">
        {draft && caption ? (
          <DraftDesk
            post={post}
            draft={draft}
            caption={caption}
            captions={captions}
            drafts={drafts}
            member={member}
            settings={settings}
            account={accounts.find((account) => account.network === network) ?? null}
            pack={pack}
          />
        ) : (
          <EmptyState title={text.compose.noCaptionTitle(networks[network].name)}>
            {text.compose.noCaption}
          </EmptyState>
        )}
      </Tabs.Content>
    </Tabs.Root>
  );
}

function WindowNotice({ post }: { readonly post: Post }) {
  const { compose } = useText();
  const format = useFormat();
  const [now] = useState(() => new Date());
  const state = postWindow(post, now);
  if (state === 'open') return null;
  const sentence = {
    ended: () => compose.hasEnded(format.day(post.expiresAt ?? post.startsAt)),
    later: () => compose.beginsLater(format.moment(post.startsAt)),
    'not-approved': () => compose.notApproved,
  }[state]();
  return (
    <p className={style.notice} role="status">
      {sentence}
    </p>
  );
}
