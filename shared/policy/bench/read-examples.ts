import { problemsOf } from '../rule.ts';
import { type LabelledPost, labelledPost } from './labelled-post.ts';

/** A file with more than these is a data set, and tried by `check-posts`. */
export const mostExamples = 20_000;

export type ExampleProblem = { readonly line: number; readonly reason: string };
export type ReadExamples = {
  readonly examples: readonly LabelledPost[];
  /** Lines that are no labelled posts, each with its first fault. */
  readonly problems: readonly ExampleProblem[];
};

/** Labelled posts from JSON Lines. A line that cannot be read is said and left out; lines after the first `mostExamples` are too. */
export function readExamples(file: string): ReadExamples {
  const examples: LabelledPost[] = [];
  const problems: ExampleProblem[] = [];
  for (const [at, line] of file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    if (examples.length === mostExamples) {
      problems.push({ line: at + 1, reason: `No more than ${mostExamples} are read.` });
      break;
    }
    const read = readLine(line);
    if (typeof read === 'string') problems.push({ line: at + 1, reason: read });
    else examples.push(read);
  }
  return { examples, problems };
}

function readLine(line: string): LabelledPost | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return 'This is not JSON.';
  }
  const parsed = labelledPost.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = problemsOf(parsed.error);
  return `${first?.place}: ${first?.reason}`;
}
