import { plural } from '../plural.ts';

export const handbook = {
  title: 'Handbook',
  lead: 'How we speak in public, always at hand.',
  search: 'Search the handbook',
  sections: 'Sections',
  results: 'Places found',
  found: (count: number) => plural('en', count, { one: 'found in # place', other: 'found in # places' }),
  nothing: 'No place has these words.',
  missing: 'There is no such section.',
  missingMore:
    'A later version may have left it out. Search for it on this page, or begin with the first section:',
  helpNow: 'Help now',
  difficult: 'Someone is being difficult',
  mistake: 'I made a mistake, or saw a leak',
  whatChanged: 'What changed',
  print: 'Print or save as PDF',
  whatIsChecked: 'What Herald looks for here',
  tryIt: 'Try it',
  tryItHint: 'Change the words and see what Herald says. Nothing is kept.',
  tryItAgain: 'Back to the example',
  tryItClear: 'Herald finds nothing here.',
  back: 'Back to the handbook',

  banner: 'The handbook has changed. When you have a minute, see what is new for you.',
  bannerHolds:
    'The handbook has changed, and your next share waits until you have read what is new. It takes a minute or two.',
  bannerLink: 'What changed for you',
  changedForYou: 'What changed for you',
  versionSince: (version: number, day: string) => `Version ${version}, of ${day}.`,
  holds: 'Your next share waits until you have done what is asked here. Drafts stay where they are.',
  noChanges: 'Nothing has changed yet.',
  changeKinds: { added: 'new', removed: 'gone', changed: 'changed' },
  wordForWord: 'Word for word',
  openSection: (title: string) => `Open “${title}”`,
  acknowledgeWhy:
    'When you have read it, say so. What is noted is that you did, for which version, and when.',
  acknowledge: 'I have read it',
  acknowledged: (version: number) => `Noted: you have read version ${version}.`,
  acknowledgedOn: (when: string) => `You said that you have read it, ${when}.`,
  training: 'A short training',
  trainingLead: (questions: number, points: number) =>
    `${plural('en', questions, { one: '# question', other: '# questions' })}, as often as you like. Only that you passed is noted.${points > 0 ? ` It earns ${plural('en', points, { one: '# point', other: '# points' })}, once.` : ''}`,
  passedOn: (when: string) => `Passed, ${when}.`,
  checkAnswers: 'Check my answers',
  right: 'Right.',
  notQuite: 'Not quite.',
  quizPassed: (points: number) =>
    points > 0
      ? `All right. ${plural('en', points, { one: '# point', other: '# points' })} for you.`
      : 'All right.',
  quizNotYet: 'Not all yet. The reasons stand below each answer; try again.',
  versions: 'All versions',
  version: (version: number) => `Version ${version}`,
  restores: (version: number) => `brings back version ${version}`,
  backToChanges: 'Back to what changed',
  olderVersion: (version: number) => `This is version ${version} as it was published.`,
};
