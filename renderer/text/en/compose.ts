import type { Evidence } from '#shared/contract/share.ts';
import type { CountUnit } from '#shared/networks/network.ts';
import { plural } from '../plural.ts';

const units: Readonly<Record<CountUnit, { readonly one: string; readonly other: string }>> = {
  characters: { one: '# character', other: '# characters' },
  'weighted-characters': { one: '# character', other: '# characters' },
  graphemes: { one: '# character', other: '# characters' },
  bytes: { one: '# byte', other: '# bytes' },
};

export const compose = {
  title: 'Compose',
  back: 'Discover',
  networks: 'Network',
  hasDraft: 'has a draft',
  isShared: 'already shared',
  noNetworksTitle: 'This post cannot be shared yet',
  noNetworks: 'It has no captions. Once its manager adds one, it can be shared.',
  noCaptionTitle: (network: string) => `No caption for ${network}`,
  noCaption: 'This post has no caption for this network. Choose one of the networks above.',
  hasEnded: (when: string) => `This post ended on ${when}. You can still read it and keep your draft.`,
  beginsLater: (when: string) => `This post can be shared from ${when}.`,
  notApproved: 'This post is not approved at the moment, so it cannot be shared.',
  ends: (when: string) => `Ends ${when}`,
  packBroken: 'The policy pack cannot be read, so nothing can be checked or shared. Your draft is safe.',

  approvedText: 'Approved text',
  voices: { plain: 'Plain', warm: 'Warm', curious: 'Curious' },
  startedFrom: 'Your start',
  startFrom: (voice: string) => `Start from “${voice}”`,
  replaced: 'Your draft was replaced. Undo brings it back.',
  locked: 'locked claim',
  lockedClaim: 'Locked claim: keep it to the letter',
  link: 'Link',
  sides: 'Beside the editor',
  showApproved: 'Approved text',
  showPreview: 'Preview',

  editor: (network: string) => `Your post for ${network}`,
  placeholder: 'Say it in your own words…',
  undo: 'Undo',
  redo: 'Redo',
  saving: 'Saving…',
  saved: 'Saved',
  tooLongToSave: 'Too long to be kept. Shorten it, and it is saved.',
  saveFailed: 'Not saved. Herald keeps trying.',
  addDisclosure: 'Say that you work here',
  left: (count: number, limit: string, unit: CountUnit) =>
    `${plural('en', count, units[unit])} left of ${limit}`,
  tooLongBy: (count: number, unit: CountUnit) => `${plural('en', count, units[unit])} too long`,

  findings: 'Findings',
  severities: { advise: 'Suggestion', review: 'Needs a reviewer', block: 'Cannot be shared' },
  pictureFindings: 'About the picture',
  readInHandbook: 'Handbook',
  showInText: 'Show',
  fixAll: (count: number) => plural('en', count, { one: 'Fix # safe one', other: 'Fix all # safe ones' }),

  ownWordsLabel: 'Your own words',
  ownWords: { own: 'Your own words', mixed: 'Partly the caption', near: 'Nearly the caption' },
  ownWordsPrompt: {
    own: 'People will hear you in it.',
    mixed: 'What did you see or learn yourself? A sentence about it makes it yours.',
    near: 'What would you tell a friend about it? One sentence of yours is enough.',
  },

  disagree: 'This is a false alarm',
  disagreeTitle: 'Keep a note of a false alarm',
  disagreeMore:
    'The note stays on this device. If you like, you can send it later from Activity, with your name or without.',
  disagreeWords: (words: string) => `Marked: “${words}”`,
  disagreeWhy: 'What is wrong about it?',
  disagreeWhyHint: 'Optional. A sentence is enough.',
  disagreeKeep: 'Keep the note',
  disagreeKept: 'The note is kept on this device, in Activity.',

  explain: { clear: 'Why is this allowed?', found: 'What was looked at?' },
  explainLead: (looked: number, findings: number) =>
    `${plural('en', looked, { one: '# rule looked', other: '# rules looked' })} at your text. ${
      findings === 0
        ? 'None of them has anything to say.'
        : plural('en', findings, {
            one: 'One of them has something to say.',
            other: '# of them have something to say.',
          })
    }`,
  outcomes: {
    content: 'Looked, nothing to say',
    idle: 'Nothing to look at in this post',
    found: (count: number) => plural('en', count, { one: '# finding', other: '# findings' }),
  },
  explainEnd: (company: string, version: number) =>
    `By the policy of ${company}, version ${version}. All of this happens on your device; nobody learns of it.`,

  ready: 'Ready',
  nothingWritten: 'There is no text yet',
  notNow: 'Cannot be shared now',
  stillReading: 'Still reading the picture…',
  pictureUnread: 'Ready once the picture has been read',
  suggestions: (count: number) => plural('en', count, { one: '# suggestion', other: '# suggestions' }),
  needsReviewer: (message: string, more: number) =>
    `Needs a reviewer: ${message}${more > 0 ? ` And ${more} more.` : ''}`,
  cannotBeShared: (message: string, more: number) =>
    `Cannot be shared: ${message}${more > 0 ? ` And ${more} more.` : ''}`,
  reviewAdvice: 'Change what is marked, and you can share it yourself at once. Or ask for a review.',
  blockAdvice: 'Mend what is marked; your draft is safe meanwhile.',

  earns: (steps: readonly { readonly evidence: Evidence; readonly points: number }[]) =>
    `Earns ${steps
      .map(({ evidence, points }) =>
        evidence === 'linked'
          ? `${plural('en', points, { one: '# point', other: '# points' })} more with its address`
          : `${plural('en', points, { one: '# point', other: '# points' })} once it is out`,
      )
      .join(', ')}`,
  earnsNothing: 'Earns no points now',
  extras: {
    'own-words': (points: number) =>
      plural('en', points, { one: '# more in your own words.', other: '# more in your own words.' }),
    'own-alt-text': (points: number) =>
      plural('en', points, {
        one: '# more if you describe the picture yourself.',
        other: '# more if you describe the picture yourself.',
      }),
  },
  notes: {
    'already-shared': () => 'You have shared this here already.',
    'cap-day': (until: string | null) =>
      until
        ? `You have reached the most for one day; more from ${until}.`
        : 'You have reached the most for one day.',
    'cap-week': (until: string | null) =>
      until
        ? `You have reached the most for one week; more from ${until}.`
        : 'You have reached the most for one week.',
    'cap-post': () => 'You have reached the most for this post.',
    'cooling-off': (until: string | null) =>
      until
        ? `You shared here a short while ago; points again from ${until}.`
        : 'You shared here a short while ago.',
  },

  share: (network: string) => `Share on ${network}`,
  shareByEmail: 'Share by e-mail',
  shareKeys: 'Ctrl+Enter',
  sharing: 'Sharing…',
  refused: 'It was not shared.',
  mastodonServer: 'Your Mastodon server',
  mastodonServerHint: 'Such as mastodon.social',
  mastodonServerWrong: 'This is no server’s name. Write it like mastodon.social.',
  handbookFirst: 'The handbook has changed. Read what is new, then share: your draft stays as it is.',
  mastodonServerNeeded: 'Ready once Herald knows your Mastodon server',
  saveServer: 'Save',

  preview: 'Preview',
  previewOn: (network: string) => `Preview on ${network}`,
  views: 'Shown on',
  desktop: 'Desktop',
  phone: 'Phone',
  justNow: 'Just now',
  more: '… more',
  fold: (network: string) => `${network} folds here`,
  nothingToPreview: 'Your words appear here.',
  picture: 'Picture',
  noPicture: 'No picture',
  ownPicture: (place: number) => `Your picture ${place}`,
  choosePicture: 'Choose a picture from a file…',
  addingPicture: 'Opening the picture…',
  pictureCleaned: ({ place, device }: { readonly place: boolean; readonly device: boolean }): string =>
    place && device
      ? 'The file said where the picture was taken and with what. Herald removed both.'
      : place
        ? 'The file said where the picture was taken. Herald removed that.'
        : 'The file said which device took the picture. Herald removed that.',
  readingStates: {
    reading: 'Reading the picture…',
    stopped: 'The picture has not been read.',
    failed: 'The text in the picture could not be read.',
  },
  stopReading: 'Stop',
  readPicture: 'Read the picture',
  pictureRegion: 'The place in the picture',
  blurring: 'Blurring…',
  blurKeys: 'Ctrl+.',
  pictureBlurred: 'Blurred. The picture before is still there to choose.',
  pictureOption: (alt: string, width: number, height: number) => `${alt} (${width} × ${height})`,
  pictureByHand: (network: string) => `Herald saves the picture, and you add it on ${network} yourself.`,
  altText: 'Alternative text',
  altTextHint: 'What somebody who cannot see the picture should know.',

  steps: {
    openedEmail: 'A new e-mail is open in your mail program.',
    opened: (network: string) => `${network} is open in your browser.`,
    notOpened: (network: string) => `${network} could not be opened. Here is the address to open yourself:`,
    copied: 'Your text is copied. Paste it there.',
    notCopied: 'Your text could not be copied. Select it here:',
    copyOnly: (network: string) => `Open ${network} yourself: it has no address that takes a text.`,
    picture: (name: string) => `The picture is saved as ${name}. Add it there.`,
  },
  alreadyOut: 'You have already said that it is out.',
  copy: 'Copy',
  copyText: 'Copy the text',
  copyAddress: 'Copy the address',
  copyAltText: 'Copy the alternative text',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the text and copy it yourself.',
  yourText: 'Your text',
  addressToOpen: 'Address',

  thanksTitle: 'Thank you',
  thanksEmail: 'Your e-mail is on its way.',
  thanks: (network: string) => `Your post is out on ${network}.`,
  earned: (points: number, balance: number) =>
    `+${plural('en', points, { one: '# point', other: '# points' })}, balance ${new Intl.NumberFormat('en').format(balance)}`,
  earnedNothing: 'It earned no points this time, and it counts all the same.',
  thanksAddressLater: 'You can add its address later in Activity.',
  seePoints: 'See your points',
  nextPost: 'Find another post',
  askedLater: 'Fine. You can answer in Activity whenever it is out.',
  dropped: 'Fine. Herald will not ask again. Your draft stays here.',
};
