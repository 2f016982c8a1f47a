import type { Kysely } from 'kysely';
import type { Tables } from '../record/tables.ts';
import { keepCodes } from '../rewards/keep-codes.ts';
import type { Vault } from '../vault/vault.ts';
import { daysFrom } from './days-from.ts';
import type { Sample } from './read-sample.ts';
import { seedPicture } from './seed-picture.ts';

type Way = { readonly pictures: string; readonly vault: Vault | null; readonly now: Date };

/** The sample's rewards; those that are codes only as far as there is a vault to keep codes in. */
export async function seedRewards(
  database: Kysely<Tables>,
  rewards: Sample['rewards'],
  { pictures, vault, now }: Way,
): Promise<void> {
  const kept = new Set<string>();
  for (const [position, reward] of rewards.entries()) {
    const pictureId = `reward-${reward.scene}`;
    if (!kept.has(pictureId)) await seedPicture(database, pictures, pictureId, reward.alt);
    kept.add(pictureId);
    await database.insertInto('rewards').values(rowOf(reward, { position, pictureId, now })).execute();
    if (vault !== null && reward.codes.length > 0) {
      await keepCodes({ database, vault, now }, { rewardId: reward.id, codes: reward.codes });
    }
  }
}

function rowOf(
  reward: Sample['rewards'][number],
  { position, pictureId, now }: { readonly position: number; readonly pictureId: string; readonly now: Date },
) {
  const { id, title, description, kind, price, stock, fairValue, startsInDays, endsInDays } = reward;
  return {
    id,
    position,
    title,
    description,
    kind,
    picture_id: pictureId,
    price,
    stock,
    fair_minor: fairValue.minor,
    fair_currency: fairValue.currency,
    starts_at: startsInDays === null ? null : daysFrom(now, startsInDays),
    ends_at: endsInDays === null ? null : daysFrom(now, endsInDays),
    roles: JSON.stringify(reward.roles),
    limit_count: reward.limit?.count ?? null,
    limit_period: reward.limit?.period ?? null,
    needs_approval: reward.needsApproval ? 1 : 0,
    delivery: reward.delivery,
    budget_id: reward.budget,
  };
}
