import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';

export const root = join(import.meta.dirname, '..', '..');
export const sample = { folder: join(root, 'assets', 'sample'), pictures: join(root, 'dist', 'pictures') };
const now = () => new Date();

/** A data folder with the sample programme and as many approved posts as asked, made of the sample's own. */
export async function manyPosts(folder: string, count: number): Promise<void> {
  const programme = await openSoloProgramme({ folder, sample, now, log: () => {} });
  await programme.close();
  const database = new DatabaseSync(join(folder, 'record.db'));
  const at = now().getTime();
  const posts = database.prepare("select * from posts where status = 'approved'").all();
  const columns = Object.keys(posts[0] ?? {});
  const add = database.prepare(
    `insert into posts (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  const illustrate = database.prepare(
    'insert into post_pictures (post_id, picture_id, position) select ?, picture_id, position from post_pictures where post_id = ?',
  );
  database.exec('begin');
  for (let made = posts.length; made < count; made += 1) {
    const model = posts[made % posts.length] ?? {};
    const id = `post-${made}`;
    const change: Record<string, string | null> = {
      id,
      title: `${String(model.title)} ${made}`,
      starts_at: new Date(at - made * 60_000).toISOString(),
      expires_at: null,
      source_key: null,
      link_key: null,
    };
    add.run(...columns.map((column) => (column in change ? change[column] : model[column]) ?? null));
    illustrate.run(id, model.id ?? null);
  }
  database.exec('commit');
  database.close();
}
