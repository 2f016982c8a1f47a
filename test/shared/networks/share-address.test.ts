import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { serverHost } from '#shared/networks/server-host.ts';
import { addressCarriesText, shareAddress, type ToShare } from '#shared/networks/share-address.ts';

const link = 'https://news.example.com/priory-road';
const encodedLink = 'https%3A%2F%2Fnews.example.com%2Fpriory-road';
const post: ToShare = {
  text: `It's warm & dry + 412 pupils\n${link}`,
  link,
  title: 'A “warm” school',
  server: 'social.example',
};
const words = "It's%20warm%20%26%20dry%20%2B%20412%20pupils";
const title = 'A%20%E2%80%9Cwarm%E2%80%9D%20school';

describe('the share address', () => {
  const rows: [NetworkId, string | null][] = [
    ['linkedin', `https://www.linkedin.com/feed/?shareActive=true&text=${words}%0A${encodedLink}`],
    ['x', `https://x.com/intent/tweet?text=${words}&url=${encodedLink}`],
    ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${encodedLink}`],
    ['instagram', null],
    ['threads', `https://www.threads.com/intent/post?text=${words}&url=${encodedLink}`],
    ['bluesky', `https://bsky.app/intent/compose?text=${words}%0A${encodedLink}`],
    ['mastodon', `https://social.example/share?text=${words}%0A${encodedLink}`],
    ['reddit', `https://www.reddit.com/submit?url=${encodedLink}&title=${title}`],
    ['discord', null],
    ['whatsapp', `https://wa.me/?text=${words}%0A${encodedLink}`],
    ['telegram', `https://t.me/share/url?url=${encodedLink}&text=${words}`],
    ['email', `mailto:?subject=${title}&body=${words}%0D%0A${encodedLink}`],
  ];
  it.each(rows)('of %s', (network, expected) => {
    expect(shareAddress(network, post)).toBe(expected);
  });

  it.each([
    [
      'in the middle stays there and is not given twice',
      `See ${link} now`,
      `text=See%20${encodedLink}%20now`,
    ],
    ['with tags goes as it is', `See ${link}?utm_source=x`, `text=See&url=${encodedLink}%3Futm_source%3Dx`],
    ['that is missing is given', 'Look', `text=Look&url=${encodedLink}`],
    ['that is missing and would not fit is not', 'a'.repeat(270), `text=${'a'.repeat(270)}`],
    ['alone is given alone', link, `url=${encodedLink}`],
    ['that stands there twice stays', `${link} ${link}`, `text=${encodedLink}%20${encodedLink}`],
  ])('on X: a link %s', (_, text, expected) => {
    expect(shareAddress('x', { ...post, text })).toBe(`https://x.com/intent/tweet?${expected}`);
  });

  it.each<[string, NetworkId, Partial<ToShare>, string | null]>([
    ['needs a link on Facebook', 'facebook', { link: null }, null],
    [
      'has the text as a post of its own on Reddit without a link',
      'reddit',
      { link: null, text: 'Hi' },
      `https://www.reddit.com/submit?selftext=true&title=${title}&text=Hi`,
    ],
    [
      'has the text for the link on Telegram without one',
      'telegram',
      { link: null, text: 'Hi' },
      'https://t.me/share/url?url=Hi',
    ],
    ['has no empty subject', 'email', { title: '', text: 'Hi' }, 'mailto:?body=Hi'],
    ['needs a server on Mastodon', 'mastodon', { server: null }, null],
    ['is none for an empty text', 'bluesky', { text: '' }, null],
    [
      'falls back to the documented one of LinkedIn for a very long text',
      'linkedin',
      { text: 'の'.repeat(2000) },
      `https://www.linkedin.com/sharing/share-offsite/?url=${encodedLink}`,
    ],
    ['is none where it would be too long', 'whatsapp', { text: 'の'.repeat(300) }, null],
    [
      'takes half an emoji for an unknown character',
      'whatsapp',
      { text: 'a\ud83d', link: null },
      'https://wa.me/?text=a%EF%BF%BD',
    ],
  ])('%s', (_, network, change, expected) => {
    expect(shareAddress(network, { ...post, ...change })).toBe(expected);
  });

  it('shortens the subject of a mail, never the text', () => {
    const text = 'a'.repeat(1900);
    const address = shareAddress('email', { ...post, text, title: 'ä'.repeat(300) });
    expect(address).toMatch(/^mailto:\?subject=(?:%C3%A4)+&body=a{1900}$/);
    expect(address?.length).toBeLessThanOrEqual(2000);
  });

  it('cuts a title to what Reddit takes', () => {
    const address = shareAddress('reddit', { ...post, title: '😀'.repeat(200) });
    const cut = new URL(address ?? '').searchParams.get('title') ?? '';
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut).toMatch(/^(?:😀)+…$/u);
  });

  it('tells whether it carries the text', () => {
    const long = shareAddress('linkedin', { ...post, text: 'の'.repeat(2000) }) ?? '';
    expect(addressCarriesText('linkedin', long)).toBe(false);
    for (const network of networkIds) {
      const address = shareAddress(network, post);
      if (address !== null) expect(addressCarriesText(network, address)).toBe(networks[network].carriesText);
    }
  });
});

describe('whatever is shared', () => {
  const anything = fc.record({
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.string()).map((text) => `${text}\ud800`),
    link: fc.option(fc.oneof(fc.webUrl(), fc.string())),
    title: fc.string({ unit: 'binary' }),
    server: fc.option(fc.oneof(fc.domain(), fc.string(), fc.webUrl({ withQueryParameters: true }))),
  });

  it.each(networkIds)('the address of %s is harmless and short enough', (network) => {
    const { share } = networks[network];
    fc.assert(
      fc.property(anything, (toShare) => {
        const address = shareAddress(network, toShare);
        if (address === null || share.kind === 'copy') return;
        const { protocol, hostname, username, port } = new URL(address);
        expect(address).not.toMatch(/[\s"<>\\+]|%(?![0-9A-F]{2})/);
        expect([protocol, username, port]).toEqual([network === 'email' ? 'mailto:' : 'https:', '', '']);
        expect(hostname).toBe(
          network === 'mastodon' ? serverHost(toShare.server) : new URL(share.form.base).hostname,
        );
        expect(address.length).toBeLessThanOrEqual(share.maxBytes);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the host of a server', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    [' HTTPS://Mastodon.Social/ ', 'mastodon.social'],
    ['müller.example', 'xn--mller-kva.example'],
  ])('%j is %s', (written, host) => {
    expect(serverHost(written)).toBe(host);
  });

  it.each([
    'mastodon.social/share?x=',
    'user:pass@mastodon.social',
    'mastodon.social@evil.example',
    'mastodon.social:8443',
    'localhost',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'a b.example',
    'javascript:alert(1)',
    'mastodon.social#',
    'mastodon.social\\evil',
    '%6d.social',
    '',
    '.',
    'a..example',
    '-a.example',
    '\ud800.example',
  ])('%j is none', (written) => {
    expect(serverHost(written)).toBeNull();
  });
});
