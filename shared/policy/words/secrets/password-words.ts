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
  /** What one gets into by digits. */
  readonly places: readonly string[];
  /** Digits that get one in; German ones also as the end of a word. */
  readonly keys: readonly string[];
  /** In front of digits: what one does with them at a door. */
  readonly entering: readonly string[];
  /** Behind digits: the same, or the key that ends them. */
  readonly entered: readonly string[];
  /** Codes that open nothing: of a shop, the post, a programme, a rule. */
  readonly openNothing: readonly string[];
  /** Networks whose key is a password. */
  readonly networks: readonly string[];
  /** Endings of words that are said of a password rather than being one. */
  readonly remarks: readonly string[];
  /** Behind the name: what makes it a figure of speech. */
  readonly figures: readonly string[];
};

/** Heads of German compounds: `WLAN-Passwort`, `Testkennwort`. */
export const compoundHeads = 'passwort|passphrase|passcode|kennwort|kenncode|zugang|portal|login';

/** Users that many share: what stands behind the stroke is their password. */
export const sharedUsers =
  'root|admin|administrator|administrador|administrateur|demo|guest|gast|gaste|besucher|invite|invitee|invitado|invitada|visiteur|visitante|visitor|test|tester|testuser|user|pi|sa|kiosk|support|service|webinar|messe|presse|feria|salon';

/** What one logs in to. */
export const systems =
  'ssh|vpn|server|serveur|servidor|portal|portail|panel|kiosk|printer|drucker|router|nas|crm|cms|wordpress|dashboard|backend|staging|extranet|testshop|testsystem|database|datenbank|connectez-vous|connecte-toi|connectez|entrad|acceded?|einloggen|anmelden|logging in';

export const passwordWords: readonly PasswordWords[] = [en, de, fr, es];
