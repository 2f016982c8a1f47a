import type { Kysely } from 'kysely';
import type { CrisisTemplate } from '#shared/contract/crisis.ts';
import { crisisExamples } from '#shared/policy/rules/crisis-topics.ts';
import { packInForce } from '../policy/pack-in-force.ts';
import type { Tables } from '../record/tables.ts';

/** How long until there is more, where a plan does not say. */
const usualHours = 4;

/** The plans that the pack in force keeps ready; one without details brings what it has. */
export async function packTemplates(database: Kysely<Tables>): Promise<CrisisTemplate[]> {
  const { pack } = await packInForce(database);
  const rules = (pack.rules ?? {}) as Readonly<Record<string, unknown>>;
  const { examples } = crisisExamples.parse(rules['crisis-topics'] ?? {});
  return examples.map(({ id, terms, statement, contact, plan }) => ({
    id,
    revision: null,
    terms,
    topicIds: [],
    title: plan?.title ?? id,
    statement: { text: plan?.text ?? statement, address: statement },
    mayPassOn: plan?.mayPassOn ?? true,
    speaker: contact,
    contacts: plan?.contacts ?? [],
    avoid: plan?.avoid ?? [],
    hours: plan?.hours ?? usualHours,
  }));
}
