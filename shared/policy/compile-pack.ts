import { z } from 'zod';
import { type OwnWordsGauge, ownWordsGauge } from './own-words-gauge.ts';
import { type Pack, packSchema } from './pack.ts';
import { type CompiledRule, type PackProblem, problemsOf, ruleSettings } from './rule.ts';
import { ruleIds } from './rule-ids.ts';
import { type DisclosureAdvice, disclosureAdvice } from './rules/disclosure.ts';
import { ownWordsLimit } from './rules/own-words.ts';
import { rules } from './rules.ts';
import type { Words } from './words-by-language.ts';

/** A pack that is ready to check posts. */
export type CompiledPack = {
  readonly id: string;
  readonly version: number;
  readonly company: string;
  /** Handbook section id → title. */
  readonly sections: ReadonlyMap<string, Words>;
  readonly rules: readonly CompiledRule[];
  /** Null where the pack asks for no disclosure. */
  readonly disclosure: DisclosureAdvice | null;
  /** How near a draft is to other texts, and how near it may be: null where the pack does not ask for own words. */
  readonly ownWords: OwnWordsGauge & { readonly limit: number | null };
};

export type CompilePackAnswer =
  | { readonly ok: true; readonly pack: CompiledPack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const settingsOfAnyRule = z.looseObject(ruleSettings);

/** Reads a parsed `herald-policy/1` file, or says what is wrong with it and where. */
export function compilePack(data: unknown): CompilePackAnswer {
  const parsed = packSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const pack = parsed.data;
  const problems: PackProblem[] = [...sectionProblems(pack)];
  const compiled: CompiledRule[] = [];
  for (const rule of rules) {
    const settings = pack.rules[rule.id];
    if (settings === undefined) continue;
    const answer = rule.compile(settings, pack, compiled);
    if ('check' in answer) compiled.push(answer);
    else problems.push(...answer);
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    pack: {
      id: pack.id,
      version: pack.version,
      company: pack.company,
      sections: new Map(Object.entries(pack.handbook)),
      rules: compiled,
      disclosure: disclosureAdvice(pack),
      ownWords: { ...ownWordsGauge(pack), limit: ownWordsLimit(pack) },
    },
  };
}

function sectionProblems(pack: Pack): readonly PackProblem[] {
  return ruleIds.flatMap((id) => {
    const settings = pack.rules[id];
    if (settings === undefined) return [];
    const parsed = settingsOfAnyRule.safeParse(settings, { reportInput: true });
    if (!parsed.success) {
      return rules.some((rule) => rule.id === id) ? [] : problemsOf(parsed.error, ['rules', id]);
    }
    const isKnown = Object.hasOwn(pack.handbook, parsed.data.section);
    return isKnown
      ? []
      : [
          {
            place: `rules.${id}.section`,
            reason: `The handbook has no section “${parsed.data.section}”.`,
            path: ['rules', id, 'section'],
            fault: { kind: 'no-section', section: parsed.data.section },
          },
        ];
  });
}
