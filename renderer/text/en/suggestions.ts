import type { SuggestionStep } from '#shared/contract/suggestion.ts';
import type { SuggestionField } from '#shared/suggestions/check-suggestion.ts';
import { plural } from '../plural.ts';

const points = (count: number) => plural('en', count, { one: '# point', other: '# points' });

export const suggestions = {
  title: 'Suggest a post',
  lead: 'Found something that colleagues should share? Say what it is, and a manager makes a post of it.',
  back: 'Discover',
  earns: (count: number) => `An accepted suggestion brings ${points(count)}.`,
  link: 'Link',
  linkHint: 'A page that everybody can open.',
  name: 'Title',
  nameHint: 'In a few words, what it is.',
  why: 'Why is it worth sharing?',
  whyHint: 'A sentence or two is enough.',
  draft: 'A first wording',
  draftHint: 'Optional. The manager may change it before anybody shares it.',
  language: 'Language of the wording',
  languageNone: 'Not said',
  leaves:
    'When you send it, the managers see these words with your name. Until then they stay on this device.',
  send: 'Send the suggestion',
  sent: 'Sent. You find the answer here.',
  clear: 'Start again',
  stopped: 'This cannot be sent yet: what would be stopped in a post is best left out here too.',
  advice: 'Good to know for the wording. It can be sent as it is.',
  linkFaults: {
    'link-not-web': 'Give a web address, such as https://news.example/article.',
    'link-private': 'Only people inside the company can open this address.',
    'link-too-long': 'This address is too long. Look for a shorter one of the same page.',
  },
  fields: { link: 'Link', title: 'Title', why: 'Why', draft: 'Wording' } satisfies Readonly<
    Record<SuggestionField, string>
  >,

  mine: 'Your suggestions',
  nothingTitle: 'No suggestions yet',
  nothing: 'Send one, and you see here what becomes of it.',
  states: {
    made: 'Waits for a manager',
    accepted: 'Accepted',
    declined: 'Not this time',
    withdrawn: 'Taken back',
  } satisfies Readonly<Record<SuggestionStep, string>>,
  steps: {
    made: (when: string) => `Sent ${when}`,
    accepted: (when: string) => `Accepted ${when}`,
    declined: (when: string) => `Declined ${when}`,
    withdrawn: (when: string) => `Taken back ${when}`,
  } satisfies Readonly<Record<SuggestionStep, (when: string) => string>>,
  said: (name: string, note: string) => `${name}: “${note}”`,
  earned: (count: number) => `It brought you ${points(count)}.`,
  cut: {
    'cap-day': (count: number, base: number) =>
      `It brought you ${points(count)} of ${points(base)}: that was left of the most for one day.`,
    'cap-week': (count: number, base: number) =>
      `It brought you ${points(count)} of ${points(base)}: that was left of the most for one week.`,
  },
  earnedNothing:
    'It brought no points: the rules gave none then, or the most for the day or week was reached.',
  openPost: 'Open the post',
  withdraw: 'Take it back',
  withdrawn: 'Taken back.',

  queue: 'Suggestions',
  queueLead: 'Oldest first. You decide about ideas, not people: nothing here is counted for anybody.',
  solo: 'You are member and manager in one here, so you can decide about your own suggestions. In a team somebody else has to.',
  emptyTitle: 'Nothing waits',
  empty: 'When a member suggests something to share, it comes here.',
  waiting: (count: number) => plural('en', count, { one: '# suggestion waits', other: '# suggestions wait' }),
  keys: 'J and K go through the list; A and D go to the two answers.',
  age: (hours: number) =>
    hours < 1
      ? 'sent just now'
      : hours < 48
        ? plural('en', hours, { one: 'waits # hour', other: 'waits # hours' })
        : plural('en', Math.floor(hours / 24), { one: 'waits # day', other: 'waits # days' }),
  whyTitle: 'Why it is worth sharing',
  draftTitle: 'The member’s wording',
  known: (title: string) => `A post leads there already: ${title}`,
  accept: 'Accept and write the post',
  acceptNote: 'A word of thanks',
  acceptNoteHint: 'Optional. The member reads it.',
  thanks: 'Thank you, that is a good find. We are making a post of it.',
  accepted: 'Accepted. This is the post that it became; nobody sees it before you approve it.',
  declineTitle: 'Decline',
  declineWhy: 'What do you tell the member?',
  declineHint: 'A kind word and the reason. Begin with one of these, and change it.',
  wordings: [
    {
      name: 'Already told',
      note: 'Thank you for thinking of us. We have a post on this already, so we leave it at that one. Please keep your ideas coming.',
    },
    {
      name: 'Not the moment',
      note: 'Thank you, I like the idea. Just now it does not fit what we are telling; we may come back to it.',
    },
    {
      name: 'Does not fit',
      note: 'Thank you for sending this. It is a little far from our topics, so we do not make a post of it. You are welcome to suggest something else.',
    },
    {
      name: 'Not sure of the source',
      note: 'Thank you for the tip. We could not find out whether the source is right, so we leave it for now. If you know another one, send it.',
    },
  ],
  declineSend: 'Decline with these words',
  declined: 'Declined, with your words.',
  decidedLately: 'Decided lately',
};
