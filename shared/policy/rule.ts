import { z } from 'zod';
import { type Fix, type PictureFix, type Severity, severity } from './finding.ts';
import type { Pack } from './pack.ts';
import { type PackFault, packFault } from './pack-fault.ts';
import type { PictureBox } from './picture-text.ts';
import type { ReadPost } from './reading/read-post.ts';
import type { RuleId } from './rule-ids.ts';

/** One thing a rule has found; the engine adds what is the same for the whole rule. */
export type Found = {
  readonly start: number;
  readonly end: number;
  /** Index of the picture that it is about; `start` and `end` are 0 then. */
  readonly image?: number;
  /** Where in that picture. */
  readonly regions?: readonly PictureBox[];
  readonly message: string;
  /** Where this place has a reason of its own; the rule's reason otherwise. */
  readonly why?: string;
  /** The words that weighed most where it only reads like something, for the reason. */
  readonly weighed?: readonly string[];
  /** Where the pack has another severity for what was found here; the rule's otherwise. */
  readonly severity?: Severity;
  readonly fixes: readonly Fix[];
  readonly pictureFix?: PictureFix;
};

/** The same, to be told and to stop nothing, whatever the severity of the rule. */
export function asAdvice(found: readonly Found[]): readonly Found[] {
  return found.map((one): Found => ({ ...one, severity: 'advise' }));
}

/** More findings than this help nobody, and a hostile text could ask for any number. */
export const maxFindings = 200;

/** Must never throw and never look at anything but the post. */
export type Check = (post: ReadPost) => readonly Found[];

export type PackProblem = {
  /** For people: the path with dots. */
  readonly place: string;
  /** In English, for logs and the command line. */
  readonly reason: string;
  readonly path: readonly string[];
  readonly fault: PackFault;
};

/** A text for people, in each language that Herald's rules speak. */
export type InLanguages<T> = { readonly en: T; readonly de: T };

export type Rule = {
  readonly id: RuleId;
  /** When it fires and what it offers, for the generated page of rules. */
  readonly fires: string;
  readonly offers: string;
  readonly why: InLanguages<string>;
  /** Reads the pack's settings for this rule and makes the check of them. `before`: the rules that come first, for one that asks them. */
  compile(
    settings: unknown,
    pack: Pack,
    before?: readonly CompiledRule[],
  ): CompiledRule | readonly PackProblem[];
};

export type CompiledRule = {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly section: string;
  readonly check: Check;
};

/** What every rule has in a pack. */
export const ruleSettings = { severity, section: z.string().min(1).max(100) };

type BaseSettings = { readonly severity: Severity; readonly section: string };

/** `prepare` runs once a pack; the check it returns runs at each keystroke. */
export function defineRule<Settings extends BaseSettings>(definition: {
  readonly id: RuleId;
  readonly fires: string;
  readonly offers: string;
  readonly why: InLanguages<string>;
  readonly settings: z.ZodType<Settings>;
  readonly prepare: (settings: Settings, pack: Pack, before: readonly CompiledRule[]) => Check;
}): Rule {
  const { id, fires, offers, why } = definition;
  const rule: Rule = {
    id,
    fires,
    offers,
    why,
    compile(settings, pack, before = []) {
      const parsed = definition.settings.safeParse(settings, { reportInput: true });
      if (!parsed.success) return problemsOf(parsed.error, ['rules', id]);
      return {
        rule,
        severity: parsed.data.severity,
        section: parsed.data.section,
        check: definition.prepare(parsed.data, pack, before),
      };
    },
  };
  return rule;
}

/** Where in the pack something is wrong, and what. Parse with `reportInput`, so that what is missing can be told from what is wrong. */
export function problemsOf(error: z.ZodError, under: readonly string[] = []): readonly PackProblem[] {
  return error.issues.flatMap((issue) => {
    const path = [...under, ...issue.path.map(String)];
    if (issue.code !== 'unrecognized_keys')
      return [{ place: path.join('.') || 'pack', reason: issue.message, path, fault: packFault(issue) }];
    const kind = path.at(-1) === 'rules' ? 'unknown-rule' : 'unknown-setting';
    const reason =
      kind === 'unknown-rule' ? 'There is no rule with this id.' : 'This setting does not exist.';
    return issue.keys.map((key) => ({
      place: [...path, key].join('.'),
      reason,
      path: [...path, key],
      fault: { kind },
    }));
  });
}

/** The text in the reader's language, English where there is none. */
export function inLanguage<T>(texts: InLanguages<T>, language: string): T {
  return language.toLowerCase().startsWith('de') ? texts.de : texts.en;
}
