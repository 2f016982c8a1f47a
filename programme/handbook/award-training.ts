import type { Context } from '../context.ts';
import { addLot } from '../ledger/lots.ts';
import { memberAccount, postEntry } from '../ledger/post-entry.ts';
import { rulesInForce } from '../points/rules-in-force.ts';

/** What passing a training earns by the rules in force. */
export async function trainingPoints(context: Context): Promise<number> {
  return (await rulesInForce(context)).bonuses.training;
}

/** Posts what a training that was just passed earns. The entry's key says member and version, so it can be posted once only. */
export async function awardTraining(context: Context, version: number): Promise<number> {
  const { database, memberId, now, programme, announce } = context;
  const rules = await rulesInForce(context);
  const points = rules.bonuses.training;
  if (points === 0) return 0;
  const clock = { now, timeZone: programme.timeZone };
  const entryId = await postEntry(database, clock, {
    member: memberId,
    debit: 'issued',
    credit: memberAccount(memberId),
    points,
    reason: `You passed the training for version ${version} of the handbook`,
    rule: 'training',
    ruleVersion: rules.version,
    evidence: `training:${version}`,
    about: null,
    key: `training:${memberId}:${version}`,
  });
  if (entryId === null) throw new Error('Points could not be issued.');
  await addLot(database, clock, { member: memberId, entryId, points, rules });
  announce('points');
  return points;
}
