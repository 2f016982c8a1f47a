import { describe, expect, it } from 'vitest';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { recognisePostAddress } from '#shared/networks/recognise-post-address.ts';

type Row = [network: NetworkId, canonical: string, ...written: [address: string, handle: string | null][]];

const rows: Row[] = [
  [
    'linkedin',
    'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678',
    [
      'https://www.linkedin.com/posts/mara-lind_heatpumps-exeter-activity-7123456789012345678-AbCd?utm_source=share',
      'mara-lind',
    ],
    ['https://www.linkedin.com/posts/mara-lind_activity-7123456789012345678-a_-9/', 'mara-lind'],
    ['https://de.linkedin.com/posts/m%C3%BCller-7_activity-7123456789012345678', 'müller-7'],
    ['linkedin.com/feed/update/urn:li:activity:7123456789012345678', null],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7123456789012345678/?commentUrn=x', null],
    [
      'https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7123456789012345678&lipi=1',
      null,
    ],
    ['https://www.linkedin.com/embed/feed/update/urn:li:activity:7123456789012345678', null],
  ],
  [
    'linkedin',
    'https://www.linkedin.com/feed/update/urn:li:share:7123456789012345678',
    ['https://m.linkedin.com/feed/update/urn:li:share:7123456789012345678', null],
  ],
  [
    'linkedin',
    'https://www.linkedin.com/feed/update/urn:li:ugcPost:7123456789012345678',
    ['https://www.linkedin.com/posts/mara_x-ugcPost-7123456789012345678-AbCd', 'mara'],
  ],
  [
    'x',
    'https://x.com/i/status/1850000000000000000',
    ['https://x.com/mara_lind/status/1850000000000000000?s=20&t=abc', 'mara_lind'],
    ['https://twitter.com/mara_lind/statuses/1850000000000000000', 'mara_lind'],
    ['http://mobile.twitter.com/mara_lind/status/1850000000000000000/photo/1', 'mara_lind'],
    ['www.x.com/mara_lind/status/1850000000000000000/', 'mara_lind'],
    ['https://x.com/i/web/status/1850000000000000000', null],
    ['Look at this: https://x.com/mara_lind/status/1850000000000000000', 'mara_lind'],
    ['<https://x.com/mara_lind/status/1850000000000000000>', 'mara_lind'],
  ],
  [
    'facebook',
    'https://www.facebook.com/100001234567890/posts/987654321',
    ['https://www.facebook.com/permalink.php?story_fbid=987654321&id=100001234567890', null],
    ['https://m.facebook.com/story.php?id=100001234567890&story_fbid=987654321&mibextid=Nif5oz', null],
    ['https://de-de.facebook.com/100001234567890/posts/987654321/', null],
  ],
  [
    'facebook',
    'https://www.facebook.com/mara.lind/posts/pfbid02AbCdEf',
    ['https://www.facebook.com/mara.lind/posts/pfbid02AbCdEf?__cft__[0]=x', 'mara.lind'],
    ['https://mbasic.facebook.com/Mara.Lind/posts/warm-school/pfbid02AbCdEf', 'Mara.Lind'],
  ],
  [
    'facebook',
    'https://www.facebook.com/share/p/1AbCdEf',
    ['https://www.facebook.com/share/p/1AbCdEf/?mibextid=wwXIfr', null],
  ],
  [
    'facebook',
    'https://www.facebook.com/groups/heatpumps/posts/55',
    ['https://www.facebook.com/groups/HeatPumps/permalink/55/', null],
  ],
  [
    'instagram',
    'https://www.instagram.com/p/C1a_B-2',
    ['https://www.instagram.com/p/C1a_B-2/?igsh=MzRlODBiNWFlZA==', null],
    ['instagram.com/reel/C1a_B-2/', null],
    ['https://www.instagram.com/mara.lind/p/C1a_B-2/', 'mara.lind'],
    ['https://instagr.am/p/C1a_B-2', null],
  ],
  [
    'threads',
    'https://www.threads.com/t/DAbc_1',
    ['https://www.threads.com/@mara.lind/post/DAbc_1?xmt=AQGz', 'mara.lind'],
    ['https://threads.net/@mara.lind/post/DAbc_1/media', 'mara.lind'],
    ['https://www.threads.net/t/DAbc_1', null],
  ],
  [
    'bluesky',
    'https://bsky.app/profile/mara.bsky.social/post/3kabcdefghi2x',
    ['https://bsky.app/profile/Mara.bsky.social/post/3kabcdefghi2x?ref_src=embed', 'Mara.bsky.social'],
  ],
  [
    'bluesky',
    'https://bsky.app/profile/did:plc:abc234/post/3kabcdefghi2x',
    ['https://bsky.app/profile/did%3Aplc%3Aabc234/post/3kabcdefghi2x', null],
  ],
  [
    'mastodon',
    'https://social.example/@mara/112233445566',
    ['https://social.example/@Mara/112233445566', 'mara@social.example'],
    ['https://SOCIAL.example/users/mara/statuses/112233445566/activity', 'mara@social.example'],
    ['https://social.example/web/@mara/112233445566', 'mara@social.example'],
    ['https://social.example/deck/@mara/112233445566/', 'mara@social.example'],
  ],
  [
    'mastodon',
    'https://other.example/@mara@social.example/77',
    ['https://other.example/@mara@social.example/77', 'mara@social.example'],
  ],
  [
    'reddit',
    'https://www.reddit.com/comments/1abc2d',
    ['https://www.reddit.com/r/heatpumps/comments/1abc2d/my_first_winter/?share_id=x', null],
    ['https://old.reddit.com/r/heatpumps/comments/1abc2d', null],
    ['https://redd.it/1abc2d', null],
    ['https://www.reddit.com/user/Mara-L/comments/1abc2d/title/', 'Mara-L'],
    ['https://new.reddit.com/comments/1abc2d/', null],
  ],
  [
    'discord',
    'https://discord.com/channels/11/22/33',
    ['https://ptb.discord.com/channels/11/22/33', null],
    ['https://discordapp.com/channels/11/22/33', null],
  ],
  [
    'telegram',
    'https://t.me/northlight/42',
    ['https://t.me/Northlight/42?single', 'Northlight'],
    ['https://t.me/s/northlight/42', 'northlight'],
    ['telegram.me/northlight/42', 'northlight'],
  ],
  ['telegram', 'https://t.me/c/1234/42', ['https://t.me/c/1234/42', null]],
];

describe('a publication is recognised as the same, and whose it is', () => {
  for (const [network, canonical, ...written] of rows) {
    it.each([...written, [canonical, undefined] as const])(`on ${network}: %s`, (address, handle) => {
      const recognised = recognisePostAddress(network, address);
      expect(recognised).toMatchObject({ ok: true, canonical });
      if (recognised.ok && handle !== undefined) expect(recognised.handle).toBe(handle);
    });
  }
});

describe('refused', () => {
  it.each<[NetworkId, string, 'share.wrong-network' | 'share.not-a-post']>([
    ['linkedin', 'https://x.com/mara/status/185', 'share.wrong-network'],
    ['x', 'https://www.linkedin.com/feed/update/urn:li:activity:7123456789', 'share.wrong-network'],
    ['x', 'https://x.com.evil.example/mara/status/185', 'share.wrong-network'],
    ['x', 'https://evil.example/https://x.com/mara/status/185', 'share.wrong-network'],
    ['x', 'https://notx.com/mara/status/185', 'share.wrong-network'],
    ['mastodon', 'https://x.com/@mara/185', 'share.wrong-network'],
    ['mastodon', 'https://www.threads.net/@mara/post/AB', 'share.wrong-network'],
    ['x', 'https://x.com/mara', 'share.not-a-post'],
    ['x', 'https://x.com/mara/status/', 'share.not-a-post'],
    ['x', 'https://x.com/intent/tweet?text=a', 'share.not-a-post'],
    ['x', 'https://user:pass@x.com/mara/status/185', 'share.not-a-post'],
    ['x', 'https://x.com:8443/mara/status/185', 'share.not-a-post'],
    ['x', 'javascript:alert("https")', 'share.not-a-post'],
    ['x', 'I posted it this morning', 'share.not-a-post'],
    ['x', '', 'share.not-a-post'],
    ['x', 'https://x.com/%E0%A4%A/status/185', 'share.not-a-post'],
    ['linkedin', 'https://www.linkedin.com/in/mara-lind', 'share.not-a-post'],
    ['linkedin', 'https://www.linkedin.com/feed/', 'share.not-a-post'],
    ['linkedin', 'https://lnkd.in/abc', 'share.not-a-post'],
    ['instagram', 'https://www.instagram.com/mara.lind/', 'share.not-a-post'],
    ['bluesky', 'https://bsky.app/profile/mara.bsky.social', 'share.not-a-post'],
    ['mastodon', 'https://social.example/@mara', 'share.not-a-post'],
    ['mastodon', 'https://social.example/about', 'share.not-a-post'],
    ['reddit', 'https://www.reddit.com/r/heatpumps', 'share.not-a-post'],
    ['telegram', 'https://t.me/northlight', 'share.not-a-post'],
    ['discord', 'https://discord.com/channels/11/22', 'share.not-a-post'],
    ['whatsapp', 'https://wa.me/4915112345678', 'share.not-a-post'],
    ['email', 'https://mail.example/1', 'share.not-a-post'],
  ])('on %s: %s', (network, address, reason) => {
    expect(recognisePostAddress(network, address)).toEqual({ ok: false, reason });
  });

  it('on Mastodon: what is not of the own server', () => {
    const elsewhere = recognisePostAddress('mastodon', 'https://other.example/@jo/1', 'social.example');
    const home = recognisePostAddress('mastodon', 'https://social.example/@mara/1', 'social.example');
    const seenElsewhere = recognisePostAddress(
      'mastodon',
      'https://other.example/@mara@social.example/1',
      'social.example',
    );
    expect([elsewhere.ok, home.ok, seenElsewhere.ok]).toEqual([false, true, true]);
  });
});
