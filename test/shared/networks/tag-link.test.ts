import { describe, expect, it } from 'vitest';
import { fittingTaggedText } from '#shared/networks/fitting-tagged-text.ts';
import { tagLink } from '#shared/networks/tag-link.ts';
import { tagOwnLinks } from '#shared/networks/tag-own-links.ts';

const tags = { network: 'x', campaign: 'Winter 2026', content: 'Priory-Road/c2' } as const;
const added = 'utm_source=x&utm_medium=employee-advocacy&utm_campaign=winter-2026&utm_content=priory-road-c2';

describe('a tagged link', () => {
  it.each([
    ['gains its tags', 'https://a.com/b', `https://a.com/b?${added}`],
    ['keeps its query', 'https://a.com/b?q=x%20y+z&&', `https://a.com/b?q=x%20y+z&${added}`],
    ['keeps its fragment last', 'https://a.com/b#c?d', `https://a.com/b?${added}#c?d`],
    [
      'has each tag once',
      'https://a.com/?UTM_Source=mail&utm_term=t&utm_medium=m',
      `https://a.com/?utm_term=t&${added}`,
    ],
    ['stays the same when it is tagged again', `https://a.com/b?${added}`, `https://a.com/b?${added}`],
  ])('%s', (_, link, expected) => {
    expect(tagLink(link, tags)).toBe(expected);
  });

  it.each([
    ['Wärme für alle!', 'warme-fur-alle'],
    ['  --A__b--  ', 'a-b'],
    ['熱', '%E7%86%B1'],
    ['mara@northlight.example', 'mara-northlight-example'],
  ])('has %j as the campaign %s', (campaign, expected) => {
    expect(tagLink('https://a.com', { ...tags, campaign })).toContain(`&utm_campaign=${expected}&`);
  });

  it('has no empty tag, and keeps the campaign that it came with', () => {
    const link = tagLink('https://a.com/?utm_campaign=own', { ...tags, campaign: null });
    expect(link).toBe(
      'https://a.com/?utm_campaign=own&utm_source=x&utm_medium=employee-advocacy&utm_content=priory-road-c2',
    );
  });
});

describe('in a text', () => {
  const own = 'https://news.northlight.example/priory-road';
  const tagged = `${own}?${added}`;

  it.each([
    ['the own link', `Read ${own}`, `Read ${tagged}`],
    ['the own link before a full stop', `Read ${own}.`, `Read ${tagged}.`],
    ['the own link in parentheses', `(${own})`, `(${tagged})`],
    ['the own link in quotes', `„${own}“`, `„${tagged}“`],
    ['each of several', `${own} and ${own}`, `${tagged} and ${tagged}`],
    [
      'the own link in another case of the host and with a last slash',
      'See HTTPS://News.Northlight.EXAMPLE/priory-road/ now',
      `See HTTPS://News.Northlight.EXAMPLE/priory-road/?${added} now`,
    ],
    [
      'the own link without its scheme',
      'news.northlight.example/priory-road',
      `news.northlight.example/priory-road?${added}`,
    ],
    ['the own link with older tags', `${own}?utm_source=mail&utm_id=1`, `${own}?utm_id=1&${added}`],
  ])('%s is tagged', (_, text, expected) => {
    expect(tagOwnLinks(text, own, tags)).toBe(expected);
  });

  it.each([
    ['another page of the same site', `${own}-2 https://news.northlight.example/`],
    ['a page below', `${own}/more`],
    ['a link of somebody else', 'https://www.iea.org/priory-road'],
    ['a link of somebody else that carries it', `https://shortener.example/?to=${own}`],
    ['an archive of it', `https://archive.example/${own}`],
    ['a host that only ends like it', 'https://fakenews.northlight.example/priory-road'],
    ['a host that only begins like it', 'https://news.northlight.example.evil.example/priory-road'],
    ['a mail address there', 'press@news.northlight.example/priory-road'],
    ['a host where its dot is another letter', 'https://news-northlight.example/priory-road'],
  ])('%s is left alone', (_, text) => {
    expect(tagOwnLinks(text, own, tags)).toBe(text);
  });

  it('nothing happens where the own link is none', () => {
    expect(tagOwnLinks('a', 'not a link', tags)).toBe('a');
  });

  it('the tags are left off where they alone make it too long', () => {
    const long = `${'a'.repeat(420)} ${own}`;
    expect(fittingTaggedText(long, own, { ...tags, network: 'threads' })).toBe(long);
    expect(fittingTaggedText(`a ${own}`, own, tags)).toBe(`a ${tagged}`);
    expect(fittingTaggedText(long, own, { ...tags, network: 'linkedin' })).toContain('utm_source=linkedin');
  });
});
