import { describe, expect, it } from 'vitest';
import { handleFromProfile } from '#shared/networks/handle-from-profile.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { sameHandle } from '#shared/networks/same-handle.ts';

describe('the handle of', () => {
  it.each<[NetworkId, string, string | null]>([
    ['linkedin', 'https://www.linkedin.com/in/mara-lind-123/?originalSubdomain=de', 'mara-lind-123'],
    ['linkedin', 'linkedin.com/in/m%C3%BCller', 'müller'],
    ['linkedin', 'mara-lind', 'mara-lind'],
    ['x', ' @mara_lind ', 'mara_lind'],
    ['x', 'https://x.com/mara_lind?lang=de', 'mara_lind'],
    ['x', 'twitter.com/mara_lind/', 'mara_lind'],
    ['x', 'https://x.com/home', null],
    ['x', 'https://www.linkedin.com/in/mara', null],
    ['facebook', 'https://www.facebook.com/mara.lind', 'mara.lind'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100001234', '100001234'],
    ['facebook', 'https://www.facebook.com/people/Mara-Lind/100001234/', '100001234'],
    ['facebook', 'https://www.facebook.com/groups/heatpumps', null],
    ['instagram', 'https://instagram.com/mara.lind?igsh=1', 'mara.lind'],
    ['instagram', 'https://instagram.com/p/C1a/', null],
    ['threads', 'https://www.threads.com/@mara.lind', 'mara.lind'],
    ['bluesky', '@mara.bsky.social', 'mara.bsky.social'],
    ['bluesky', 'https://bsky.app/profile/mara.example.com', 'mara.example.com'],
    ['bluesky', 'https://bsky.app/profile/did:plc:abc', null],
    ['mastodon', '@mara@social.example', 'mara@social.example'],
    ['mastodon', 'https://social.example/@mara', 'mara@social.example'],
    ['mastodon', 'https://other.example/@mara@social.example', 'mara@social.example'],
    ['mastodon', '@mara', null],
    ['reddit', 'u/Mara-L', 'Mara-L'],
    ['reddit', 'https://www.reddit.com/user/Mara-L/', 'Mara-L'],
    ['telegram', 'https://t.me/mara_lind', 'mara_lind'],
    ['telegram', 'https://t.me/share/url?url=a', null],
    ['discord', '@mara', 'mara'],
    ['whatsapp', '+49 151 1234', null],
    ['email', 'mara@example.com', null],
    ['x', 'Mara Lind', null],
    ['x', '', null],
  ])('%s from %j is %j', (network, written, handle) => {
    expect(handleFromProfile(network, written)).toBe(handle);
  });
});

describe('two handles', () => {
  it.each<[NetworkId, string, string, boolean]>([
    ['x', '@Mara_Lind', 'mara_lind', true],
    ['x', 'mara_lind', 'maralind', false],
    ['facebook', 'Mara.Lind', 'maralind', true],
    ['facebook', 'maralind', 'jo', false],
    ['facebook', '100001234', 'maralind', true],
    ['facebook', '100001234', '100001235', false],
    ['facebook', '', '100001234', false],
    ['mastodon', '@Mara@Social.Example', 'mara@social.example', true],
    ['mastodon', 'mara@social.example', 'mara@other.example', false],
    ['mastodon', 'mara', 'mara', false],
    ['linkedin', 'mu\u0308ller', 'Müller', true],
    ['instagram', 'mara.lind', 'maralind', false],
    ['x', '', '', false],
  ])('on %s: %j and %j', (network, a, b, same) => {
    expect(sameHandle(network, a, b)).toBe(same);
    expect(sameHandle(network, b, a)).toBe(same);
  });
});
