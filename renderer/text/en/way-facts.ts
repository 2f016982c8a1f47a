import type { AwayAction } from '#shared/handbook/difficult-people.ts';

/** What a network's way to mute, block or report rests on, and what to look for where it has moved. */
export const wayFacts = {
  confirmed: (month: string) => `Read on the network’s own page in ${month}.`,
  notConfirmed: (month: string, words: string) =>
    `Not confirmed on the network’s own page (${month}). If it is not there, open the ⋯ menu of the post or account and look for ${words}.`,
  /** What it is called in such menus, by most networks. */
  menuWords: {
    mute: '“Mute”, “Unfollow” or “Snooze”',
    block: '“Block”',
    report: '“Report”',
  } satisfies Readonly<Record<AwayAction, string>>,
  lookInMailProgram: {
    mute: 'Mail programs differ. Look for “Rule” or “Filter”.',
    block: 'Mail programs differ. Look for “Block sender” or “Junk”.',
    report: 'Mail programs differ. Look for “Forward as attachment” or “Report phishing”.',
  } satisfies Readonly<Record<AwayAction, string>>,
  source: 'The network’s own page',
  sourceToCheck: 'Where to check it',
};
