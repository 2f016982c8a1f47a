import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Clock,
  clockAt,
  type OpenedSample,
  openSample,
  shareOut,
  temporaryFolder,
  unedited,
} from '../open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opened: OpenedSample;
let clock: Clock;
beforeEach(async () => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
  opened = await openSample(folder.path, clock);
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

/** Puts shares of other members into the record, one each; a text says its member's number. */
async function othersShare(count: number, per = 1, country: string | null = null): Promise<void> {
  const { postId } = await shareOut(opened.get, 'warm-street', 'linkedin');
  await opened.programme.close();
  const database = new DatabaseSync(join(folder.path, 'record.db'));
  const member = database.prepare('insert into members (id, name, roles) values (?, ?, \'["member"]\')');
  const share = database.prepare(
    `insert into shares (id, member_id, post_id, network, text, share_address, evidence, is_dropped, address,
       opened_at, declared_at, linked_at, pack_version)
     values (?, ?, ?, ?, '', null, 'declared', 0, null, ?, ?, null, 7)`,
  );
  const opening = database.prepare(
    `insert into share_openings (id, share_id, at, caption_id, approved, text, alt_text, country, verdict, pack_version)
     values (?, ?, ?, 'gone', '', ?, '', ?, 'clear', 7)`,
  );
  const at = '2026-11-23T09:00:00.000Z';
  const networks = ['x', 'bluesky', 'mastodon', 'threads'];
  for (let who = 0; who < count; who += 1) {
    member.run(`other-${who}`, `Person ${who}`);
    for (let of = 0; of < per; of += 1) {
      const id = `z-${String(who).padStart(4, '0')}-${of}`;
      share.run(id, `other-${who}`, postId, networks[of] ?? '', at, at);
      opening.run(id, id, at, `Text ${who} ${of}`, country);
    }
  }
  database.close();
  opened = await openSample(folder.path, clock);
}

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

const pageAfter = (after: string | null) => opened.get('policy.pastTexts', { after });

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

test('of four others nothing is there', async () => {
  await othersShare(4);
  expect(await allTexts()).toHaveLength(1);
  expect(await pageAfter(null)).toMatchObject({ total: 1, areOthersIn: false });
});

test('with five others theirs are there too, none with a name', async () => {
  await othersShare(5);
  const page = await pageAfter(null);
  expect(page).toMatchObject({ total: 6, areOthersIn: true });
  expect(await allTexts()).toEqual([expect.any(String), ...[0, 1, 2, 3, 4].map((who) => `Text ${who} 0`)]);
  expect(JSON.stringify(page)).not.toMatch(/other-|Person|2026/);
});

test.each([
  [4, null],
  [5, 'FR'],
])('a country of %i people is said as %s', async (people, said) => {
  await othersShare(people, 1, 'FR');
  await opened.programme.close();
  const database = new DatabaseSync(join(folder.path, 'record.db'));
  database.exec("insert into members (id, name, roles) values ('more', 'More', '[]')");
  database.exec(
    `insert into shares select 'zz', 'more', post_id, 'threads', text, share_address, evidence, is_dropped, address,
       opened_at, declared_at, linked_at, pack_version from shares where member_id = 'other-0'`,
  );
  database.exec(
    `insert into share_openings (id, share_id, at, caption_id, approved, text, alt_text, country, verdict, pack_version)
       values ('zz', 'zz', '2026-11-23T09:00:00.000Z', 'gone', '', 'More', '', 'DE', 'clear', 7)`,
  );
  database.close();
  opened = await openSample(folder.path, clock);
  const { texts } = await pageAfter(null);
  expect(texts.find(({ text }) => text === 'Text 0 0')).toMatchObject({ country: said });
  expect(texts.find(({ text }) => text === 'More')).toMatchObject({ country: null });
});

test('hundreds come page by page, each once', async () => {
  await othersShare(120, 4);
  const texts = await allTexts();
  expect({ all: texts.length, different: new Set(texts).size }).toEqual({ all: 481, different: 481 });
});
