import type { PackProblem } from '#shared/policy/rule.ts';
import type { JsonPath } from '#shared/policy/source/read-json.ts';

/** One place of the pack as a part of the form sees it: its value, what is wrong there, and the way to change it. */
export type PackPlace = {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly problems: readonly PackProblem[];
  /** `undefined` takes it away. */
  readonly set: (path: JsonPath, value: unknown) => void;
  /** Says that somebody looks at this path, so that what stands beside the form can follow. */
  readonly show: (path: JsonPath) => void;
};

/** A place inside a place. */
export function placeIn({ path, value, problems, ...ways }: PackPlace, key: string): PackPlace {
  const inner =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return {
    path: [...path, key],
    value: inner,
    problems: problems.filter((problem) => problem.path[path.length] === key),
    ...ways,
  };
}

/** What is wrong with the place itself, not with something in it. */
export function problemHere({ path, problems }: PackPlace): PackProblem | null {
  return problems.find((problem) => problem.path.length <= path.length) ?? null;
}
