import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { readPointsRules } from '#shared/points/read-points-rules.ts';
import type { Context } from '../context.ts';
import { previewRules } from './preview-rules.ts';
import { publishRules } from './publish-rules.ts';
import { rulesInForce } from './rules-in-force.ts';

export const rulesHandlers = {
  'points.rules': async (_input, context) => {
    const inForce = await rulesInForce(context);
    const versions = (await versionsOf(context)).map(({ rules }) => rules);
    const next = versions.filter(({ version }) => version > inForce.version).at(-1) ?? null;
    // One that was overtaken before its day came was never in force.
    const before = versions.find(
      ({ version, validFrom }) => version < inForce.version && (validFrom ?? '') <= (inForce.validFrom ?? ''),
    );
    return accept({ inForce, before: before ?? null, next });
  },

  'points.ruleVersions': async (_input, context) => accept(await versionsOf(context)),
  'points.previewRules': async ({ rules }, context) => accept(await previewRules(context, rules)),
  'points.publishRules': ({ rules }, context) => publishRules(context, rules),
} satisfies Partial<Handlers<'programme', Context>>;

/** Newest first. */
async function versionsOf({ database }: Context) {
  const rows = await database
    .selectFrom('points_rules')
    .leftJoin('members', 'members.id', 'points_rules.by_member')
    .select(['rules', 'published_at as publishedAt', 'members.name as by'])
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ rules, ...row }) => ({ ...row, rules: readPointsRules(JSON.parse(rules)) }));
}
