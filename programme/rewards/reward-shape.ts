import type { Selectable } from 'kysely';
import { z } from 'zod';
import { rewardKind } from '#shared/contract/reward.ts';
import { type Role, role } from '#shared/contract/role.ts';
import type { Tables } from '../record/tables.ts';

export type RewardRow = Selectable<Tables['rewards']>;

/** What members and managers both see of a reward. */
export function rewardShape(row: RewardRow & { readonly alt: string }) {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    kind: rewardKind.parse(row.kind),
    pictureId: row.picture_id,
    pictureAlt: row.alt,
    price: row.price,
    stock: row.stock,
    fairValue: { minor: row.fair_minor, currency: row.fair_currency },
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    limit:
      row.limit_count === null || row.limit_period === null
        ? null
        : { count: row.limit_count, period: row.limit_period },
    needsApproval: row.needs_approval === 1,
    delivery: row.delivery,
  };
}

export function rolesOf({ roles }: Pick<RewardRow, 'roles'>): readonly Role[] {
  return z.array(role).parse(JSON.parse(roles));
}

export function isFor(row: Pick<RewardRow, 'roles'>, roles: readonly Role[]): boolean {
  const wanted = rolesOf(row);
  return wanted.length === 0 || wanted.some((one) => roles.includes(one));
}
