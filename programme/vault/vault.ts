/** Keeps voucher codes and delivery details unreadable in the record and its backups. The key never comes near the database. */
export type Vault = {
  /** Encrypts and ties the result to `about`, so that it cannot be moved to another row. */
  readonly seal: (text: string, about: string) => string;
  /** The text; null where it was sealed with another key, about something else, or was changed. */
  readonly open: (sealed: string, about: string) => string | null;
  /** The same for the same text, and of no use without the key. */
  readonly print: (text: string) => string;
};
