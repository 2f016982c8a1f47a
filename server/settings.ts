import { z } from 'zod';

/** What an administrator says when starting the team server: in the environment, since two of them are secrets. */
export type Settings = z.output<typeof settings>;

const database = z.string('is not set').regex(/^postgres(?:ql)?:\/\//, 'has to begin with postgres://');
const secureAddress = z
  .string('is not set')
  .refine(isPrivate, 'has to begin with https:// (http:// only on this machine)');

const settings = z
  .object({
    HERALD_DATABASE: database,
    HERALD_DATABASE_OWNER: database.optional(),
    HERALD_VAULT_KEY: z.string('is not set').min(1, 'is not set'),
    HERALD_ISSUER: secureAddress,
    HERALD_AUDIENCE: z.string('is not set').min(1, 'is not set'),
    HERALD_ADDRESS: z.string().min(1).default('127.0.0.1'),
    HERALD_PORT: z.coerce
      .number()
      .int()
      .min(0, 'has to be a port')
      .max(65_535, 'has to be a port')
      .default(8700),
  })
  .transform((said) => ({
    database: said.HERALD_DATABASE,
    owner: said.HERALD_DATABASE_OWNER ?? null,
    vaultKeyFile: said.HERALD_VAULT_KEY,
    issuer: said.HERALD_ISSUER,
    audience: said.HERALD_AUDIENCE,
    address: said.HERALD_ADDRESS,
    port: said.HERALD_PORT,
  }));

export const serverHelp = `Usage: npm run serve, with these in the environment:

  HERALD_DATABASE        postgres://role:password@host:port/database, as the server works
  HERALD_DATABASE_OWNER  the same database as the role that owns its tables, if that is another
  HERALD_VAULT_KEY       file with the key of the vault: openssl rand -base64 32 > vault.key
  HERALD_ISSUER          address of the company's OpenID Connect provider
  HERALD_AUDIENCE        whom its tokens have to be meant for
  HERALD_ADDRESS         where to listen; 127.0.0.1 where not said
  HERALD_PORT            8700 where not said`;

/** Reads the environment; every problem in it at once. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Settings | { readonly problem: string } {
  const said = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(said);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
  return { problem: `${lines.join('\n')}\n\n${serverHelp}` };
}

function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}
