import { expect, test } from 'vitest';
import type { CallName } from '#shared/contract.ts';
import { callNames, findCall } from '#shared/contract.ts';
import { clockAt, shareOut, unedited } from '../open-sample.ts';
import type { Engine } from './engine.ts';
import { onEachEngine } from './engines.ts';
import { hearStatements } from './hear-statements.ts';
import { wholeTablesRead } from './whole-tables-read.ts';

/** Every question that a member may ask, with what to ask about; what is not in the record is looked for all the same. */
const asked: Readonly<Record<string, object>> = {
  'session.me': {},
  'account.list': {},
  'post.page': { after: null, limit: 50 },
  'post.get': { postId: 'warm-street' },
  'post.topics': {},
  'share.prints': { postId: 'warm-street' },
  'share.offer': { postId: 'warm-street', network: 'x' },
  'share.list': {},
  'suggestion.mine': {},
  'review.mine': {},
  'crisis.active': {},
  'points.balance': {},
  'points.statement': { before: 1000, limit: 50 },
  'points.history': {},
  'points.rules': {},
  'points.explain': { entryId: 'entry' },
  'points.lots': {},
  'points.export': {},
  'season.mine': {},
  'season.choice': {},
  'group.mine': {},
  'correction.debt': {},
  'reward.list': {},
  'reward.preview': { rewardId: 'coffee' },
  'redemption.list': {},
  'redemption.code': { redemptionId: 'redemption' },
  'policy.pack': {},
  'handbook.sections': { language: 'en' },
  'handbook.versions': {},
  'handbook.news': { language: 'en' },
  'contact.list': {},
  'privacy.mine': {},
};

/** What these calls say to the database, and then what a member's commands say, from a draft to a reward and back. */
async function statementsOf(engine: Engine) {
  const place = await engine.make();
  const opened = await place.open(clockAt('2026-11-23T09:00:00.000Z'));
  const { get } = opened;
  await get('season.arrange', { goal: 1000, hasBadges: true, hasRanking: true, hasGroups: true });
  const heard = new Map<string, string>();
  const hear = async (name: string, work: () => Promise<unknown>) => {
    for (const statement of await hearStatements(engine.name, work)) heard.set(statement, name);
  };
  for (const [name, input] of Object.entries(asked)) {
    await hear(name, () => opened.call(name as CallName, input as never));
  }
  await hear('share.open', async () => get('share.open', await unedited(get, 'warm-street', 'x')));
  await hear('share.answer', () => shareOut(get, 'warm-street', 'linkedin'));
  const price = { rewardId: 'coffee', price: 10 };
  await hear('redemption.request', () => get('redemption.request', price));
  const [redemption] = await get('redemption.list', {});
  await hear('redemption.cancel', () => get('redemption.cancel', { redemptionId: redemption?.id ?? '' }));
  await opened.programme.close();
  return { place, heard };
}

test('every question of a member is asked here', () => {
  const questions = callNames.filter((name) => {
    const call = findCall(name);
    return call?.to === 'programme' && call.kind === 'query' && call.roles === undefined;
  });
  expect(Object.keys(asked).sort()).toEqual([...questions].sort());
});

onEachEngine((engine) => {
  test('nothing that a member asks or does reads a whole table that grows', async () => {
    const { place, heard } = await statementsOf(engine);
    expect(heard.size).toBeGreaterThan(60);
    const read = await wholeTablesRead(engine.name, place, [...heard.keys()]);
    expect(read.map(({ statement, tables }) => ({ call: heard.get(statement), tables, statement }))).toEqual(
      [],
    );
    await place.remove();
  });

  test('a statement that does is found', async () => {
    const place = await engine.make();
    await (await place.open(clockAt('2026-11-23T09:00:00.000Z'))).programme.close();
    const statements = [
      'select sum(points) from entries',
      'select * from lots where remaining = 7',
      "select member_id from lots as many where many.id <> 'one' order by many.id",
      "select * from entries where member_id = 'one'",
      'select * from rewards',
    ];
    const read = await wholeTablesRead(engine.name, place, statements);
    expect(read.map(({ statement, tables }) => [statements.indexOf(statement), tables])).toEqual([
      [0, ['entries']],
      [1, ['lots']],
      [2, ['lots']],
    ]);
    await place.remove();
  });
});
