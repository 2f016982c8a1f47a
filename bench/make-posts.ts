/**
 * Fills a data folder with many approved posts, to see how Herald feels with them:
 * `node bench/make-posts.ts DATA-FOLDER [10000]`. Each is made of one of the sample's own: its words, captions and pictures.
 */
import { join } from 'node:path';
import { sql } from 'kysely';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import { openRecord } from '#programme/record/open-record.ts';

const root = join(import.meta.dirname, '..');
export const sample = { folder: join(root, 'assets', 'sample'), pictures: join(root, 'dist', 'pictures') };

/** Makes the sample programme where the folder is empty, and as many posts on top of it as are missing. */
export async function makePosts(
  folder: string,
  count: number,
  now: () => Date,
  from: typeof sample = sample,
): Promise<void> {
  const way = { folder, now, log: console.error };
  await (await openSoloProgramme({ ...way, sample: from })).close();
  const record = openRecord(way);
  await record.database.transaction().execute(async (database) => {
    const models = await database.selectFrom('posts').selectAll().where('status', '=', 'approved').execute();
    for (let made = models.length; made < count; made += 1) {
      const model = models[made % models.length];
      if (model === undefined) throw new Error('The sample has no posts.');
      const id = `made-${String(made).padStart(6, '0')}`;
      const starts_at = new Date(now().getTime() - made * 60_000).toISOString();
      await database
        .insertInto('posts')
        .values({ ...model, id, title: `${model.title} (${made})`, starts_at, expires_at: null })
        .execute();
      await sql`insert into captions select ${id} || '-' || position, ${id}, position, networks, voice, language, text, locked
        from captions where post_id = ${model.id}`.execute(database);
      await sql`insert into post_pictures select ${id}, position, picture_id
        from post_pictures where post_id = ${model.id}`.execute(database);
    }
  });
  await record.close();
}

if (import.meta.main) {
  const [folder, count = '10000'] = process.argv.slice(2);
  if (folder === undefined || !/^\d+$/.test(count)) {
    console.error('Usage: node bench/make-posts.ts DATA-FOLDER [COUNT]');
    process.exitCode = 2;
  } else {
    await makePosts(folder, Number(count), () => new Date());
    console.log(`${count} posts are in ${folder}.`);
  }
}
