import type { QuizQuestion } from '../contract/handbook.ts';

export type QuizResult = { readonly isRight: boolean; readonly why: string };

/** Marks each answer and says why; passed where there are questions and all are right. An answer that is missing is not right. */
export function gradeQuiz(
  questions: readonly QuizQuestion[],
  answers: readonly number[],
): { readonly isPassed: boolean; readonly results: readonly QuizResult[] } {
  const results = questions.map(({ options }, index) => {
    const chosen = options[answers[index] ?? -1];
    return { isRight: chosen?.isRight ?? false, why: chosen?.why ?? '' };
  });
  return { isPassed: results.length > 0 && results.every(({ isRight }) => isRight), results };
}
