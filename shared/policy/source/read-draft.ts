import { type CompilePackAnswer, compilePack } from '../compile-pack.ts';
import type { PackProblem } from '../rule.ts';
import { asPackFile, type PackFile } from './as-pack-file.ts';
import { lineAt } from './line-at.ts';
import { type JsonFault, type JsonPlace, readJson } from './read-json.ts';

/** `line` from 1, `offset` in UTF-16: where it stands in the source, or what it is missing from. */
export type DraftProblem = PackProblem & { readonly line: number; readonly offset: number };

export type ReadDraft =
  | { readonly kind: 'broken'; readonly fault: JsonFault; readonly line: number }
  | {
      readonly kind: 'read';
      readonly file: PackFile;
      readonly answer: CompilePackAnswer;
      readonly problems: readonly DraftProblem[];
    };

/** More at once help nobody. */
const mostProblems = 100;

/** Reads the source of a pack as far as it goes: what it says, and what is wrong on which line. */
export function readDraft(source: string): ReadDraft {
  const { fault } = readJson(source);
  if (fault !== null) return { kind: 'broken', fault, line: lineAt(source, fault.offset) };
  const file = asPackFile(JSON.parse(source));
  if (file === null) return { kind: 'broken', fault: { kind: 'value', offset: 0 }, line: 1 };
  const answer = compilePack(file);
  const problems = answer.ok ? [] : answer.problems.slice(0, mostProblems);
  return { kind: 'read', file, answer, problems: placed(source, problems) };
}

function placed(source: string, problems: readonly PackProblem[]): readonly DraftProblem[] {
  const ways = problems.map(({ path }) => path.map((_, index) => path.slice(0, path.length - index)));
  const { places } = readJson(source, ways.flat());
  let at = 0;
  return problems.map((problem, index) => {
    const own = places.slice(at, at + (ways[index]?.length ?? 0));
    at += own.length;
    const offset = own.find((place): place is JsonPlace => place !== null)?.start ?? 0;
    return { ...problem, offset, line: lineAt(source, offset) };
  });
}
