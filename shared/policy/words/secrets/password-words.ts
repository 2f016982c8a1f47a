import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * How one language announces a password. Patterns over plain text (small letters without marks), curated by the Herald
 * authors; bounded, without nesting.
 */
export type PasswordWords = {
  /** Names of passwords: any value behind a colon is taken for one. */
  readonly passwords: readonly string[];
  /** Words behind such a name that make it another thing: a password manager. */
  readonly things: readonly string[];
  /** Names of codes that open something: their value has digits. */
  readonly codes: readonly string[];
  /** Words that are often something else: their value must look made up. */
  readonly perhaps: readonly string[];
  /** What may stand between name and value where no sign does. */
  readonly says: readonly string[];
  /** What is said of a password and is none. */
  readonly noValues: readonly string[];
  /** What announces a user and a password, parted by a stroke or a colon. */
  readonly logIns: readonly string[];
};

/** Heads of German compounds: `WLAN-Passwort`, `Testkennwort`. */
export const compoundHeads = 'passwort|passphrase|passcode|kennwort|kenncode';

export const passwordWords: readonly PasswordWords[] = [en, de, fr, es];
