import type { Kysely } from 'kysely';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { linkKey } from '../posts/link-key.ts';
import { newId } from '../record/new-id.ts';
import type { Tables } from '../record/tables.ts';
import type { Vault } from '../vault/vault.ts';
import { daysFrom } from './days-from.ts';
import { readSample, type Sample } from './read-sample.ts';
import { pictureShapes } from './sample-format.ts';
import { seedFinance } from './seed-finance.ts';
import { seedPicture } from './seed-picture.ts';
import { seedRewards } from './seed-rewards.ts';

export type SampleFolders = { readonly folder: string; readonly pictures: string };

/** Makes the sample programme in an empty record. The caller's transaction makes it all or nothing. */
export async function seedSample(
  database: Kysely<Tables>,
  folders: SampleFolders,
  { now, vault }: { readonly now: Date; readonly vault: Vault | null },
): Promise<void> {
  const sample = await readSample(folders.folder, now);
  await seedProgramme(database, sample, now);
  await seedPosts(database, sample, folders.pictures, now);
  await seedFinance(database, sample.finance, now);
  await seedRewards(database, sample.rewards, { pictures: folders.pictures, vault, now });
}

async function seedProgramme(database: Kysely<Tables>, sample: Sample, now: Date): Promise<void> {
  const { programme, pack } = sample;
  const at = now.toISOString();
  const compiled = compilePack(pack);
  if (!compiled.ok) throw new Error(`The sample's pack: ${JSON.stringify(compiled.problems)}`);
  const { name, company } = programme;
  await database
    .insertInto('programme')
    .values({
      id: newId(now),
      name,
      company,
      time_zone: programme.timeZone,
      first_started_at: at,
      last_seen_at: at,
      last_seen_command: 0,
      review_days: programme.reviewDays,
    })
    .execute();
  const roles = JSON.stringify(['member', 'reviewer', 'manager']);
  await database
    .insertInto('members')
    .values({ id: newId(now), name: programme.member.name, roles })
    .execute();
  await database
    .insertInto('policy_packs')
    .values({ version: pack.version, published_at: at, pack: JSON.stringify(pack) })
    .execute();
  await database
    .insertInto('points_rules')
    .values({
      version: sample.pointsRules.version,
      published_at: at,
      rules: JSON.stringify(sample.pointsRules),
    })
    .execute();
  await seedHandbook(database, sample, at);
}

/** Version 1 asks nothing of anybody: a first share needs no reading before it. */
async function seedHandbook(database: Kysely<Tables>, sample: Sample, at: string): Promise<void> {
  await database
    .insertInto('handbook_versions')
    .values({
      version: 1,
      published_at: at,
      published_by: null,
      restores: null,
      asks_acknowledgement: 0,
      has_training: 0,
      holds_sharing: 0,
      removed: '[]',
    })
    .execute();
  for (const [language, sections] of sample.handbook) {
    for (const [position, { questions, ...section }] of sections.entries()) {
      const unchanged = { note: '', is_changed: 0, questions: JSON.stringify(questions) };
      await database
        .insertInto('handbook_texts')
        .values({ version: 1, language, position, ...section, ...unchanged })
        .execute();
    }
  }
  for (const contact of sample.contacts) await database.insertInto('contacts').values(contact).execute();
}

async function seedPosts(
  database: Kysely<Tables>,
  sample: Sample,
  pictures: string,
  now: Date,
): Promise<void> {
  for (const { id, name } of sample.programme.topics) {
    await database.insertInto('topics').values({ id, name, name_key: name.toLowerCase() }).execute();
  }
  for (const { id, name, startsInDays, endsInDays } of sample.programme.campaigns) {
    const ends = endsInDays === null ? null : daysFrom(now, endsInDays);
    await database
      .insertInto('campaigns')
      .values({ id, name, starts_at: daysFrom(now, startsInDays), ends_at: ends })
      .execute();
  }
  const kept = new Set<string>();
  for (const [index, post] of sample.posts.entries()) {
    await database
      .insertInto('posts')
      .values({
        id: post.id,
        status: 'approved',
        title: post.title,
        summary: post.summary,
        topic_id: post.topic,
        campaign_id: post.campaign,
        link: post.link,
        link_key: linkKey(post.link),
        networks: JSON.stringify([...new Set(post.captions.flatMap(({ networks }) => networks))]),
        // Minutes apart, so that posts of one day keep an order.
        starts_at: new Date(Date.parse(daysFrom(now, post.startsInDays)) - index * 60_000).toISOString(),
        expires_at: post.expiresInDays === null ? null : daysFrom(now, post.expiresInDays),
        source: null,
        source_key: null,
        picture_address: null,
        changed_at: now.toISOString(),
      })
      .execute();
    for (const [position, { networks, locked, ...caption }] of post.captions.entries()) {
      await database
        .insertInto('captions')
        .values({
          ...caption,
          post_id: post.id,
          position,
          networks: JSON.stringify(networks),
          locked: JSON.stringify(locked),
        })
        .execute();
    }
    for (const [position, shape] of pictureShapes.entries()) {
      const pictureId = `${post.scene}-${shape}`;
      if (!kept.has(pictureId)) await seedPicture(database, pictures, pictureId, post.alt);
      kept.add(pictureId);
      await database
        .insertInto('post_pictures')
        .values({ post_id: post.id, position, picture_id: pictureId })
        .execute();
    }
  }
}
