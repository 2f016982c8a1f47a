import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { gradeQuiz } from '#shared/handbook/grade-quiz.ts';
import type { Context } from '../context.ts';
import { awardTraining } from './award-training.ts';
import { trainingQuestions } from './handbook-news.ts';
import { noteOnce } from './note-once.ts';
import { openDemands } from './open-demands.ts';

/** Marks a training. That it was passed is recorded once; what was not right is recorded nowhere. */
export async function answerQuiz(
  context: Context,
  { version, language, answers }: ParsedInput<'handbook.answerQuiz'>,
): Promise<Answer<Output<'handbook.answerQuiz'>>> {
  const { training } = await openDemands(context);
  if (training !== version) {
    return refuse('missing', 'handbook.no-training', 'This version has no training that counts now.');
  }
  const graded = gradeQuiz(await trainingQuestions(context, version, language), answers);
  const results = [...graded.results];
  if (!graded.isPassed) return accept({ isPassed: false, results, points: 0 });
  const isFirst = await noteOnce(context, 'handbook_trainings', version);
  if (isFirst) context.announce('policy');
  return accept({ isPassed: true, results, points: isFirst ? await awardTraining(context, version) : 0 });
}
