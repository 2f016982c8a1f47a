import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Client, type Pool, type PoolClient } from 'pg';

// More than Herald has; lists of ids of every length would make more of them without end.
const mostStatements = 300;

/**
 * The pool as Kysely uses it. Each connection prepares a statement once, and what is asked of it in one moment goes out in
 * one write.
 */
export function pipelinedPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    Client,
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const made = known.get(client) ?? (new PipelinedClient(client) as unknown as PostgresPoolClient);
      known.set(client, made);
      return made;
    },
  };
}

class PipelinedClient {
  readonly #client: PoolClient;
  readonly #names = new Map<string, string>();
  #prepared = 0;
  #isHeld = false;
  #isSpoiled = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    this.#holdForThisMoment();
    const name = values.length > 0 ? this.#nameOf(text) : undefined;
    try {
      const asked = { text, values: [...values], ...(name !== undefined && { name }) };
      return (await this.#client.query(asked)) as PostgresQueryResult<unknown>;
    } catch (fault) {
      // A newer Herald has added columns: what was prepared before cannot be used again, and is prepared anew.
      if (isOutdated(fault)) this.#names.clear();
      // Whoever gets the connection next must not be in the transaction that could not be ended.
      if (text === 'rollback') this.#isSpoiled = true;
      throw fault;
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy === true || this.#isSpoiled);
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= mostStatements) return known;
    this.#prepared += 1;
    const name = `herald_${this.#prepared}`;
    this.#names.set(text, name);
    return name;
  }

  #holdForThisMoment(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    const { stream } = this.#client.connection;
    stream.cork();
    process.nextTick(() => {
      this.#isHeld = false;
      stream.uncork();
    });
  }
}

/** PostgreSQL’s words for a prepared statement that would answer with other columns than it was prepared for. */
export function isOutdated(fault: unknown): boolean {
  return fault instanceof Error && fault.message === 'cached plan must not change result type';
}
