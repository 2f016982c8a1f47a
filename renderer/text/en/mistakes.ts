import type { MistakeKind } from '#shared/handbook/mistakes.ts';

type Kind = {
  readonly title: string;
  readonly short: string;
  readonly steps: readonly { readonly when: string; readonly what: string }[];
  readonly after: string;
};

const kinds: Readonly<Record<MistakeKind, Kind>> = {
  leak: {
    title: 'Something confidential is out',
    short: 'A name, a figure, a screen. Yours, or one that you saw.',
    steps: [
      {
        when: 'Minute 1',
        what: 'If it is yours, take it down. If not, leave it alone: no comment, no share, no warning under it.',
      },
      { when: 'Minute 2', what: 'Keep the address, the time and a picture of the screen.' },
      {
        when: 'Minute 3',
        what: 'Ring Communications. If a password or a key can be seen, ring IT security first.',
      },
      {
        when: 'Minute 5',
        what: 'Say what was to be seen, where, since when, and who may have seen it. “I do not know” is a good answer.',
      },
      { when: 'After that', what: 'Leave it to them. Delete nothing more, and do not explain it in public.' },
    ],
    after:
      'Whoever tells us quickly has done the right thing. Most leaks that we hear of within the hour come to nothing.',
  },
  'personal-data': {
    title: 'Somebody’s data is out',
    short: 'A number, an address, a face, a sick note.',
    steps: [
      { when: 'Minute 1', what: 'Take it down, or ask whoever posted it to do so.' },
      { when: 'Minute 2', what: 'Note what it was, whose, and for how long it could be seen.' },
      {
        when: 'Minute 4',
        what: 'Tell the data-protection officer. The law gives them 72 hours, so each one counts.',
      },
      { when: 'Minute 8', what: 'Do not write to the person yet: you will do that together.' },
    ],
    after: 'They will handle the authority and the letters. You are asked only for what you know.',
  },
  'wrong-account': {
    title: 'Posted from the wrong account',
    short: 'Private on the company’s, or the other way round.',
    steps: [
      { when: 'Minute 1', what: 'Take it down, if nobody has answered yet.' },
      {
        when: 'Minute 2',
        what: 'If somebody has, leave it and write one sentence below: “Wrong account, sorry.”',
      },
      { when: 'Minute 4', what: 'Tell Communications, so that nobody is surprised by a call.' },
    ],
    after: 'It happens to people who do this for a living. A light word is all that it takes.',
  },
  'wrong-claim': {
    title: 'A figure or a claim was wrong',
    short: 'A number, a promise, a comparison.',
    steps: [
      {
        when: 'Minute 1',
        what: 'Correct the post and say that you did: “Corrected: it is 38 dB(A) at one metre.”',
      },
      { when: 'Minute 4', what: 'If it cannot be edited, take it down and post the right one.' },
      { when: 'Minute 6', what: 'Tell Communications if it was shared on, or if somebody relied on it.' },
    ],
    after: 'A correction makes people believe you more, not less.',
  },
  picture: {
    title: 'A picture shows too much',
    short: 'A whiteboard, a badge, a house number, a child.',
    steps: [
      { when: 'Minute 1', what: 'Take it down. Editing is not enough: the old one stays reachable.' },
      { when: 'Minute 3', what: 'Note what was to be seen and since when.' },
      { when: 'Minute 5', what: 'Tell Communications; with people in it, the data-protection officer too.' },
      {
        when: 'After that',
        what: 'Post it again with the place blurred. Herald’s composer does that for you.',
      },
    ],
    after: 'Herald reads pictures for this reason. It misses some, too.',
  },
  hacked: {
    title: 'My account is not mine any more',
    short: 'Posts you did not write, or a log-in that fails.',
    steps: [
      { when: 'Minute 1', what: 'Change the password from a device that you trust, and log out everywhere.' },
      {
        when: 'Minute 4',
        what: 'Ring IT security, even if it is your private account: they know the way back in.',
      },
      { when: 'Minute 6', what: 'Switch on the second factor, and look at which apps have access.' },
      { when: 'Minute 8', what: 'Warn your contacts by another way. Take down what you did not write.' },
    ],
    after: 'This happens to careful people too. Nobody will ask you why you clicked.',
  },
};

export const mistakes = {
  title: 'I made a mistake, or saw a leak',
  lead: 'Good that you are here. Choose what it is; the first ten minutes are short and clear. You need not know whose fault it is, and nobody will ask.',
  kindsLabel: 'What happened',
  kinds,
  firstTenMinutes: (title: string) => `${title}: the first ten minutes`,
};
