import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Clock, clockAt, type OpenedSample, shareOut, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

const at = '2026-11-23T09:00:00.000Z';
const networks = ['x', 'bluesky', 'mastodon', 'threads'];

type Other = { readonly who: string; readonly country?: string; readonly shares?: number };

/** A member with shares of `warm-street` that are out; each text names its writer. */
function othersRows(others: readonly Other[]): readonly string[] {
  const members = others.map(({ who }) => `('${who}', 'Person ${who}', '["member"]')`);
  const each = others.flatMap(({ who, country, shares = 1 }) =>
    networks.slice(0, shares).map((network) => ({ id: `z-${who}-${network}`, who, network, country })),
  );
  const shares = each.map(
    ({ id, who, network }) =>
      `('${id}', '${who}', 'warm-street', '${network}', '', null, 'declared', 0, null, '${at}', '${at}', null, 7)`,
  );
  const openings = each.map(
    ({ id, who, network, country }) =>
      `('${id}', '${id}', '${at}', 'gone', '', 'Text ${who} ${network}', '', ${country ? `'${country}'` : 'null'}, 'clear', 7)`,
  );
  return [
    `insert into members (id, name, roles) values ${members.join(', ')}`,
    `insert into shares (id, member_id, post_id, network, text, share_address, evidence, is_dropped, address,
       opened_at, declared_at, linked_at, pack_version) values ${shares.join(', ')}`,
    `insert into share_openings (id, share_id, at, caption_id, approved, text, alt_text, country, verdict, pack_version)
       values ${openings.join(', ')}`,
  ];
}

const people = (count: number, more: Omit<Other, 'who'> = {}): Other[] =>
  Array.from({ length: count }, (_, number) => ({ who: `other${number}`, ...more }));

onEachEngine((engine) => {
  let place: Place;
  let opened: OpenedSample;
  let clock: Clock;
  beforeEach(async () => {
    place = await engine.make();
    clock = clockAt(at);
    opened = await place.open(clock);
  });
  afterEach(async () => {
    await opened.programme.close();
    await place.remove();
  });

  async function othersShare(others: readonly Other[]): Promise<void> {
    await opened.programme.close();
    await place.change(othersRows(others));
    opened = await place.open(clock);
  }

  const pageAfter = (after: string | null) => opened.get('policy.pastTexts', { after });

  async function allTexts(): Promise<readonly string[]> {
    const texts: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(after);
      texts.push(...page.texts.map(({ text }) => text));
      after = page.next;
    } while (after !== null);
    return texts;
  }

  test('one’s own text that is out is there as the checks want it, with nothing that says whose or when', async () => {
    const { get } = opened;
    const out = await unedited(get, 'warm-street', 'linkedin');
    await shareOut(get, 'warm-street', 'linkedin');
    const { captions, link } = await get('post.get', { postId: 'warm-street' });
    const caption = captions.find(({ id }) => id === out.captionId);
    expect(await pageAfter(null)).toEqual({
      texts: [
        {
          network: 'linkedin',
          text: out.text,
          approved: caption?.text,
          locked: caption?.locked,
          link,
          country: null,
          picture: null,
        },
      ],
      next: null,
      total: 1,
      areOthersIn: false,
    });
  });

  test('what was only opened is not there, nor what was opened after the share was out', async () => {
    const { get } = opened;
    const out = await unedited(get, 'warm-street', 'linkedin');
    await get('share.open', await unedited(get, 'warm-street', 'x'));
    const first = { ...out, text: `I work at Northlight. ${out.text}` };
    const { id } = await get('share.open', first);
    clock.now = new Date('2026-11-23T10:00:00.000Z');
    await get('share.answer', { shareId: id, isOut: true });
    clock.now = new Date('2026-11-23T11:00:00.000Z');
    await get('share.open', { ...out, text: `I work at Northlight, still. ${out.text}` });
    expect(await allTexts()).toEqual([first.text]);
  });

  test('a picture comes with its description, and with the approved one where it is the post’s', async () => {
    const { get } = opened;
    const { pictures } = await get('post.get', { postId: 'warm-street' });
    const [picture] = pictures;
    const draft = await unedited(get, 'warm-street', 'linkedin');
    const { id } = await get('share.open', {
      ...draft,
      pictureId: picture?.id ?? '',
      altText: 'A street in the snow.',
    });
    await get('share.answer', { shareId: id, isOut: true });
    const { texts } = await pageAfter(null);
    expect(texts[0]?.picture).toEqual({ alt: 'A street in the snow.', approvedAlt: picture?.alt });
  });

  test('of four others nothing is there, of five everything, and never a name or a time', async () => {
    await shareOut(opened.get, 'warm-street', 'linkedin');
    await othersShare(people(4));
    expect(await pageAfter(null)).toMatchObject({ total: 1, areOthersIn: false, texts: { length: 1 } });
    await othersShare([{ who: 'fifth' }]);
    const page = await pageAfter(null);
    expect(page).toMatchObject({ total: 6, areOthersIn: true });
    const others = [...people(4).map(({ who }) => who), 'fifth'];
    expect(page.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(others.map((who) => `Text ${who} x`)),
    );
    expect(JSON.stringify(page)).not.toMatch(/Person|2026|z-/);
  });

  test('a country is said where five share from it, and not where it would tell who', async () => {
    await othersShare([...people(5, { country: 'FR' }), { who: 'alone', country: 'DE' }]);
    const { texts } = await pageAfter(null);
    const countries = new Map(texts.map(({ text, country }) => [text, country]));
    expect(countries.get('Text other0 x')).toBe('FR');
    expect(countries.get('Text alone x')).toBeNull();
  });

  test('hundreds come page by page, each once', async () => {
    await othersShare(people(120, { shares: 4 }));
    const texts = await allTexts();
    expect({ all: texts.length, different: new Set(texts).size }).toEqual({ all: 480, different: 480 });
  });
});
