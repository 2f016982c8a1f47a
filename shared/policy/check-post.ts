import { measureText } from '../networks/measure-text.ts';
import { atMost } from './after/at-most.ts';
import { capForApproved } from './after/cap-for-approved.ts';
import { inOrder } from './after/in-order.ts';
import { withoutOverlaps } from './after/without-overlaps.ts';
import type { CompiledPack } from './compile-pack.ts';
import { type Finding, type Verdict, verdicts } from './finding.ts';
import type { CheckedPost, PostToCheck } from './post-to-check.ts';
import { readPost } from './reading/read-post.ts';
import { type CompiledRule, inLanguage, maxFindings } from './rule.ts';
import { wordsIn } from './words-by-language.ts';

/** Judges a post by a pack. Pure: the window and the record come to the same answer. */
export function checkPost(pack: CompiledPack, post: PostToCheck): CheckedPost {
  const read = readPost(post);
  const found = pack.rules.flatMap((rule) => findingsOf(rule, read, pack));
  const findings = atMost(inOrder(withoutOverlaps(capForApproved(found, post))), maxFindings);
  return { verdict: verdictOf(findings), findings, length: lengthOf(post) };
}

function findingsOf(compiled: CompiledRule, post: ReturnType<typeof readPost>, pack: CompiledPack) {
  const all = compiled.check(post);
  if (all.length === 0) return [];
  const title = wordsIn(pack.sections.get(compiled.section) ?? compiled.section, post.language);
  const place = `${title}, ${inLanguage(packVersion, post.language)} ${pack.version}`;
  return all.map((found): Finding => {
    const reason = found.why ?? inLanguage(compiled.rule.why, post.language);
    const why = [reason, ...weighed(found.weighed, post.language)].join(' ');
    return {
      rule: compiled.rule.id,
      severity: found.severity ?? compiled.severity,
      start: found.start,
      end: found.end,
      ...(found.image !== undefined && { image: found.image }),
      ...(found.regions !== undefined && { regions: [...found.regions] }),
      message: found.message,
      why: `${why} (${place})`,
      section: compiled.section,
      fixes: [...found.fixes],
      ...(found.pictureFix !== undefined && { pictureFix: found.pictureFix }),
    };
  });
}

function weighed(words: readonly string[] | undefined, language: string): readonly string[] {
  return words === undefined || words.length === 0 ? [] : [inLanguage(weighedMost, language)(words)];
}

const weighedMost = {
  en: (words: readonly string[]) => `What weighed most: ${words.map((word) => `“${word}”`).join(', ')}.`,
  de: (words: readonly string[]) => `Am meisten wog: ${words.map((word) => `„${word}“`).join(', ')}.`,
};
const packVersion = { en: 'policy version', de: 'Richtlinie Version' };

function verdictOf(findings: readonly Finding[]): Verdict {
  const worst = findings.reduce((most, finding) => Math.max(most, verdicts.indexOf(finding.severity)), 0);
  return verdicts[worst] ?? 'clear';
}

function lengthOf(post: PostToCheck): CheckedPost['length'] {
  const { used, limit, unit } = measureText(post.network, post.text);
  return { used, limit, unit };
}
