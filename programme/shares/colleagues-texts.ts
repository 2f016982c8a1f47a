import type { Context } from '../context.ts';

const most = 50;

/** What other members last shared of a post: texts alone, for the check of own words; never whose. */
export async function colleaguesTexts({ database, memberId }: Context, postId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('shares')
    .select('text')
    .where('post_id', '=', postId)
    .where('member_id', '<>', memberId)
    .where('evidence', 'in', ['declared', 'linked'])
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ text }) => text);
}
