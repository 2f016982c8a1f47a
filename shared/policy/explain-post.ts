import type { CompiledPack } from './compile-pack.ts';
import { type Severity, verdicts } from './finding.ts';
import type { CheckedPost, PostToCheck } from './post-to-check.ts';
import type { RuleId } from './rule-ids.ts';

/**
 * What one rule of the pack came to. `found` counts its findings; `idle`: the post has nothing that it looks at; `content`: it looked and had
 * nothing to say. `severity`: the worst that it found, else its usual one.
 */
export type RuleOutcome = {
  readonly rule: RuleId;
  readonly section: string;
  readonly severity: Severity;
  readonly outcome: 'content' | 'found' | 'idle';
  readonly found: number;
};

const hasPicture = ({ images }: PostToCheck) => images !== undefined && images.length > 0;

/** Rules that look at something which a post need not have. */
const looksAt: Partial<Record<RuleId, (post: PostToCheck) => boolean>> = {
  'locked-claims': ({ locked }) => locked !== undefined && locked.length > 0,
  'own-words': ({ approved, colleagues = [], colleaguePrints = [] }) =>
    approved !== undefined || colleagues.length + colleaguePrints.length > 0,
  'image-clear': hasPicture,
  'image-shape': hasPicture,
  'image-described': hasPicture,
  'image-text': ({ images = [] }) => images.some(({ text }) => text),
  'image-metadata': hasPicture,
};

/** Every rule of the pack with what it came to on a post that was checked, in the order of the rules: why a post is allowed, or is not. */
export function explainPost(
  pack: CompiledPack,
  post: PostToCheck,
  { findings }: Pick<CheckedPost, 'findings'>,
): readonly RuleOutcome[] {
  return pack.rules.map(({ rule, section, severity }) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    const looked = looksAt[rule.id]?.(post) ?? true;
    return {
      rule: rule.id,
      section,
      severity: own.map((finding) => finding.severity).reduce(worse, own[0]?.severity ?? severity),
      found: own.length,
      outcome: outcomeOf(own.length, looked),
    };
  });
}

function worse(one: Severity, other: Severity): Severity {
  return verdicts.indexOf(one) >= verdicts.indexOf(other) ? one : other;
}

function outcomeOf(found: number, looked: boolean): RuleOutcome['outcome'] {
  if (found > 0) return 'found';
  return looked ? 'content' : 'idle';
}
