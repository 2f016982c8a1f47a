import { z } from 'zod';
import { tableNotes } from '#programme/record/table-notes.ts';
import type { EngineName, Place } from './engine.ts';

/** Tables that are as large as the programme's offer or its rules, however many its members and years are. */
const small: ReadonlySet<string> = new Set([
  'programme',
  'topics',
  'campaigns',
  'policy_packs',
  'pack_drafts',
  'points_rules',
  'policy_keys',
  'handbook_versions',
  'handbook_texts',
  'handbook_edits',
  'contacts',
  'crises',
  'crisis_steps',
  'rewards',
  'budgets',
  'point_costs',
  'season_arrangements',
  'member_groups',
  'group_tally',
  'redemption_transitions',
  'season_now',
  // A row for each sum of points that caps let a member reach in a season.
  'season_tally',
]);

const neverScan = `do $$
declare way text;
begin
  foreach way in array array['seqscan', 'hashjoin', 'mergejoin'] loop
    execute format('alter database %I set enable_%s = off', current_database(), way);
  end loop;
end $$`;

type WholeTables = { readonly statement: string; readonly tables: readonly string[] };

/** Statements that read a table that grows from one end to the other, by the database's own plan. */
export async function wholeTablesRead(
  engine: EngineName,
  place: Place,
  statements: readonly string[],
): Promise<readonly WholeTables[]> {
  // No table is large here, and PostgreSQL would rightly read all of it: it is asked what it does where it must not.
  if (engine === 'PostgreSQL') await place.change([neverScan]);
  const found: WholeTables[] = [];
  for (const statement of statements) {
    if (!/^\s*(select|insert|update|delete|with)\b/i.test(statement)) continue;
    const tables = (await readBy[engine](place, statement)).filter((table) => !small.has(table));
    if (tables.length > 0) found.push({ statement, tables: [...new Set(tables)] });
  }
  return found;
}

const readBy: Readonly<Record<EngineName, (place: Place, statement: string) => Promise<readonly string[]>>> =
  {
    SQLite: async (place, statement) => {
      const plan = await place.rows(`explain query plan ${statement}`);
      const names = new Map(
        [...statement.matchAll(/"?(\w+)"? as "?(\w+)"?/g)].map(([, table, alias]) => [alias, table]),
      );
      return plan.flatMap(({ detail }) => {
        const scanned = /^SCAN (\w+)/.exec(String(detail))?.[1] ?? '';
        const table = names.get(scanned) ?? scanned;
        // Of a subquery its own plan tells. And rows that wait for a key to be inserted are looked for only where some do.
        return table in tableNotes && new RegExp(`\\b${table}\\b`).test(statement) ? [table] : [];
      });
    },
    PostgreSQL: async (place, statement) => {
      const [row] = await place.rows(`explain (generic_plan, format json) ${statement}`);
      return scansOf(z.array(z.object({ Plan: node })).parse(row?.['QUERY PLAN'])[0]?.Plan);
    },
  };

type Node = z.infer<typeof step> & { readonly Plans?: readonly Node[] | undefined };
const step = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Cond': z.string().optional(),
});
const node: z.ZodType<Node> = step.extend({ Plans: z.lazy(() => z.array(node)).optional() });

/** Tables read as they lie, or through an index of which no part is chosen. */
function scansOf(plan: Node | undefined): readonly string[] {
  if (plan === undefined) return [];
  const table = plan['Relation Name'];
  const isScan = table !== undefined && plan['Node Type'].endsWith('Scan') && !isChosen(plan);
  return [...(isScan ? [table] : []), ...(plan.Plans ?? []).flatMap(scansOf)];
}

function isChosen({ 'Index Cond': condition, Plans = [] }: Node): boolean {
  return condition !== undefined || (Plans.length > 0 && Plans.every(isChosen));
}
