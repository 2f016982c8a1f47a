import type { PackProblem } from '#shared/policy/rule.ts';
import type { Text } from './en.ts';

/** What is wrong with a setting of a pack, in the reader's language. */
export function packProblemText(
  { packProblems, compose }: Text,
  { fault }: Pick<PackProblem, 'fault'>,
): string {
  switch (fault.kind) {
    case 'missing':
    case 'unknown-setting':
    case 'unknown-rule':
    case 'value':
      return packProblems[fault.kind];
    case 'not-a':
      return packProblems.notA[fault.what];
    case 'too-short':
    case 'too-long':
    case 'too-few':
    case 'too-many':
      return packProblems[fault.kind](fault.count);
    case 'too-small':
    case 'too-large':
      return packProblems[fault.kind](fault.limit);
    case 'no-choice':
      return packProblems.noChoice(fault.choices.map((choice) => `${choice}${inWords(choice)}`).join(', '));
    case 'no-section':
      return packProblems.noSection(fault.section);
    case 'own':
      return packProblems.own[fault.reason] ?? fault.reason;
  }

  function inWords(choice: string): string {
    const words: Readonly<Record<string, string>> = compose.severities;
    return words[choice] === undefined ? '' : ` (${words[choice]})`;
  }
}
