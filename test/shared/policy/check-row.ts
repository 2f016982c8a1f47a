import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';
import { northlight } from './northlight.ts';
import type { RowOptions } from './rule-table.ts';

export type CheckedRow = {
  readonly pack: CompiledPack;
  readonly post: PostToCheck;
  /** The text with a mark before and after each span that this rule has found. */
  readonly marked: string;
  readonly findings: readonly Finding[];
};

/** Checks a row's text, without its marks, with the Northlight pack. */
export function checkRow(rule: RuleId, text: string, options: RowOptions): CheckedRow {
  const { pack: settings, fixed: _fixed, marks = ['«', '»'], ...given } = options;
  const pack = northlight(settings === undefined ? {} : { [rule]: settings });
  const plain = text.replaceAll(marks[0], '').replaceAll(marks[1], '');
  const post: PostToCheck = {
    network: 'linkedin',
    now: '2026-11-23T09:00:00Z',
    language: 'en',
    ...given,
    text: plain,
  };
  const findings = checkPost(pack, post).findings.filter((finding) => finding.rule === rule);
  return { pack, post, findings, marked: drawn(plain, findings, marks) };
}

function drawn(text: string, findings: readonly Finding[], marks: readonly [string, string]): string {
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (left, { start, end }) =>
        left.slice(0, start) + marks[0] + left.slice(start, end) + marks[1] + left.slice(end),
      text,
    );
}
