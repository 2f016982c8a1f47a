import type { ChangeKind } from '#shared/policy/bench/compare-checks.ts';
import type { Verdict } from '#shared/policy/finding.ts';
import { plural } from '../plural.ts';

const texts = (count: number) => plural('en', count, { one: '# text', other: '# texts' });
const examples = (count: number) => plural('en', count, { one: '# example', other: '# examples' });

export const packBench = {
  title: 'Test bench',
  lead: 'Runs this pack beside the one in force, in this window. Nothing is published and nothing is noted.',
  tryTitle: 'Try a text',
  tryLead: 'What the pack in force says of a text, or of labelled examples. It stays in this window.',
  pastShares: 'Past shares',
  pastSharesHint:
    'Texts that members said are out, without names; those of others only from five people on. Pictures and the likeness to colleagues’ texts are not looked at again.',
  examples: (count: number, protectedCount: number) =>
    `${plural('en', count, { one: '# labelled example', other: '# labelled examples' })}, ${protectedCount} of protected speech`,
  examplesHint: 'From Herald, from the packs, and your own. Each says which rules have to fire on it.',
  file: 'Add examples of your own',
  fileHint:
    'One JSON object a line: id, text, network, must (rules that have to fire), may (rules that are allowed to), and group "protected" for what must never be held up.',
  fileTooLarge: (megabytes: number) => `This file is larger than ${megabytes} MB.`,
  fileRead: (count: number, name: string) => `${examples(count)} from ${name}.`,
  fileForget: 'Leave them out',
  fileProblems: (count: number) =>
    plural('en', count, { one: '# line was left out:', other: '# lines were left out:' }),
  problemAt: (line: number, reason: string) => `Line ${line}: ${reason}`,
  typed: 'Texts to try',
  typedHint: 'Several with a line of three dashes (---) between them.',
  network: 'Network',
  compare: 'Compare the packs',
  try: 'Try',
  stop: 'Stop',
  running: 'Checking…',
  progress: (done: string, total: string) => `${done} of ${total} texts checked`,
  done: (count: number) => `${texts(count)} checked.`,
  stoppedEarly: (count: number) => `Stopped after ${texts(count)}. So far:`,
  nothingChosen: 'Choose what to try, or type a text.',

  verdicts: {
    clear: 'Ready',
    advise: 'Suggestion',
    review: 'Needs a reviewer',
    block: 'Cannot be shared',
  } satisfies Readonly<Record<Verdict, string>>,
  silent: 'nothing',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  asBefore: (verdict: string) => `${verdict}, as now`,
  ruleSays: (rule: string, words: string) => (words === '' ? rule : `${rule}, “${words}”`),
  more: (count: number) => plural('en', count, { one: 'And # more.', other: 'And # more.' }),

  protectedHeld: (count: number) =>
    plural('en', count, {
      one: '# protected text would be held up',
      other: '# protected texts would be held up',
    }),
  protectedHeldNow: (count: number) =>
    plural('en', count, { one: '# protected text is held up', other: '# protected texts are held up' }),
  protectedWhy:
    'Pay, hours, safety, working conditions, unions, discrimination and reports to an authority may always be spoken of. Think again before this pack is in force.',
  protectedWhyNow:
    'Pay, hours, safety, working conditions, unions, discrimination and reports to an authority may always be spoken of. The pack needs mending.',
  protectedBefore: (count: number) =>
    count === 0
      ? 'The pack in force holds up none of them.'
      : plural('en', count, {
          one: 'The pack in force holds up # already.',
          other: 'The pack in force holds up # already.',
        }),
  protectedFree: (count: number) =>
    plural('en', count, {
      one: 'The one protected text is free to go out.',
      other: 'All # protected texts are free to go out.',
    }),

  sharesTitle: 'Past shares',
  sharesChecked: (count: number) =>
    plural('en', count, { one: '# text that is out.', other: '# texts that are out.' }),
  noShares: 'No share is out yet.',
  othersHidden: 'Only your own: others’ are left out until they come from five people.',
  noneChanged: 'None would fare otherwise.',
  kinds: {
    stopped: 'Newly held up',
    stricter: 'No reviewer could approve them any more',
    coached: 'Newly coached',
    allowed: 'No longer held up',
    milder: 'A reviewer could approve them now',
    uncoached: 'No longer coached',
    otherwise: 'Same verdict, by other rules',
  } satisfies Readonly<Record<ChangeKind, string>>,
  kindCount: (kind: string, count: string) => `${kind}: ${count}`,

  typedTitle: 'Texts that you typed',
  nothingToSay: 'The rules have nothing to say.',

  rulesTitle: 'Rules that changed a verdict, and on how many texts',
  noRules: 'No rule changed the verdict of any text.',
  rule: 'Rule',
  heldMore: 'Held up more',
  heldLess: 'Held up less',
  coachedMore: 'Coached more',
  coachedLess: 'Coached less',

  examplesTitle: 'Labelled examples',
  rightBoth: (before: string, after: string, all: string) =>
    `As labelled: ${before} of ${all} with the pack in force, ${after} of ${all} with this one.`,
  right: (count: string, all: string) => `As labelled: ${count} of ${all}.`,
  wanted: 'Has to fire on',
  found: 'Fires',
  alarms: 'False alarms',
  nowAndThen: (before: string, after: string) => `${before} → ${after}`,
  nowWrong: 'Right so far, wrong with this pack',
  nowRight: 'Wrong so far, right with this pack',
  stillWrong: 'Wrong with both',
  wrongNow: 'Not as labelled',
  missed: (rules: string) => `Should fire: ${rules}.`,
  falseAlarm: (rules: string) => `Should not fire: ${rules}.`,
};
