import type { CompiledQuery, Kysely, QueryExecutorProvider, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

/** One of Kysely's builders, or plain `sql`. */
export type Query<Row> = { readonly compile: (database: QueryExecutorProvider) => CompiledQuery<Row> };
type Results<Queries> = {
  -readonly [At in keyof Queries]: Queries[At] extends Query<infer Row> ? QueryResult<Row> : never;
};

/**
 * Sends statements of one transaction at once, to be done one after the other: over a network they take one way there
 * and back together. None can go by what an earlier one found; where one fails, the transaction has failed.
 */
export function together<const Queries extends readonly Query<unknown>[]>(
  database: Kysely<Tables>,
  queries: Queries,
): Promise<Results<Queries>> {
  const compiled = queries.map((query) => query.compile(database));
  return database
    .getExecutor()
    .provideConnection(
      (connection) =>
        Promise.all(compiled.map((query) => connection.executeQuery(query))) as Promise<Results<Queries>>,
    );
}

/** Whether a statement that was to change one row did. */
export function didChange(result: QueryResult<unknown> | undefined): boolean {
  return result?.numAffectedRows === 1n;
}
