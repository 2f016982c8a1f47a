import type {
  AwayAction,
  DifficultKind,
  DifficultQuestion,
  WordingPurpose,
} from '#shared/handbook/difficult-people.ts';

type Kind = {
  readonly title: string;
  readonly short: string;
  readonly signs: readonly string[];
  readonly now: readonly string[];
  /** `{line}` becomes the customer line. */
  readonly wordings: readonly { readonly purpose: WordingPurpose; readonly text: string }[];
  readonly away: string;
  readonly tell: string;
  readonly support: string;
};

const kinds: Readonly<Record<DifficultKind, Kind>> = {
  customer: {
    title: 'An angry customer',
    short: 'Something went wrong, and they want help.',
    signs: [
      'They name something that can be checked: a machine, a date, a visit, a bill.',
      'They ask for something: an answer, a repair, an apology.',
      'They calm down when somebody listens.',
    ],
    now: [
      'Read it twice. Take the problem seriously, whatever the tone.',
      'Answer once, kindly, as a person. Promise nothing and settle nothing in the comments.',
      'Pass them on to the customer line, and leave it there.',
      'Do not ask for addresses or contract numbers in public.',
    ],
    wordings: [
      { purpose: 'calm', text: 'That sounds annoying, and I am sorry you have the bother of it.' },
      {
        purpose: 'handOver',
        text: 'I cannot look into it myself, but the people who can are here: {line}. Please do not post your details publicly.',
      },
      { purpose: 'close', text: 'I hope they sort it out for you quickly. I will leave it with them now.' },
    ],
    away: 'Please do not block somebody who only wants help.',
    tell: 'Tell the customer line that somebody is coming their way, so that they can look out for them.',
    support: 'You do not have to make good what went wrong elsewhere. One kind answer is enough.',
  },
  critic: {
    title: 'A critic',
    short: 'They hold another opinion, and can give reasons.',
    signs: [
      'They speak about a matter and not about you.',
      'They give reasons, a source, or an experience of their own.',
      'They answer when they are answered.',
    ],
    now: [
      'Ask yourself whether they have a point. If so, say so.',
      'Give one published fact with its link, or your own view as your own.',
      'Answer once, twice at most. Nobody needs to win.',
      'Never delete fair criticism from under your post.',
    ],
    wordings: [
      { purpose: 'calm', text: 'Fair point, and thank you for making it. I see it a little differently.' },
      { purpose: 'handOver', text: 'I do not know enough about that. What is published stands here: …' },
      { purpose: 'close', text: 'We will not agree today, and that is all right. Thanks for the exchange.' },
    ],
    away: 'Mute the thread if it keeps you from your day. Criticism is no reason to report anybody.',
    tell: 'Tell Communications where the point is a good one, or where many people make it.',
    support: 'Being contradicted is tiring even when it is fair. You may always stop answering.',
  },
  troll: {
    title: 'A troll',
    short: 'They want you to lose your temper.',
    signs: [
      'They change the subject as soon as you answer.',
      'They exaggerate, mock and bait, and have an audience in mind.',
      'The account is new, empty, or does this to everybody.',
    ],
    now: [
      'Do not answer. Silence is the one thing they cannot use.',
      'If others are reading along, put one calm sentence there for them, and nothing after it.',
      'Mute or block. You need no reason and owe no notice.',
      'Do not quote them, not even to make fun of them.',
    ],
    wordings: [
      {
        purpose: 'calm',
        text: 'I am glad to talk about the matter itself. For the rest I will leave this here.',
      },
      { purpose: 'close', text: 'I have said what I can say. Good evening.' },
    ],
    away: 'Mute first: they do not notice and keep talking to the wall. Block when they come after you.',
    tell: 'Only if it becomes more: several accounts at once, or colleagues are hit too.',
    support: 'It is not about you. They would have picked anybody who happened to be there.',
  },
  bully: {
    title: 'Someone who bullies',
    short: 'They go after a person, again and again.',
    signs: [
      'It is about who you are: your looks, origin, voice, family, job.',
      'It comes back, under other posts too, or by private message.',
      'They bring others along, or spread something private.',
    ],
    now: [
      'Stop answering at once. Nothing you could write would help.',
      'Keep evidence before you block: a picture of the screen and the address.',
      'Block and report, on each network where it happens.',
      'Tell somebody today. This is not yours to carry alone.',
    ],
    wordings: [
      {
        purpose: 'close',
        text: 'I will not answer this. Please leave my colleague alone.',
      },
    ],
    away: 'Block and report after the first message that goes against a person. You need not wait for a second one.',
    tell: 'The works council or HR stands by you, in working hours and with time for it. Nobody will ask what you did to cause it.',
    support:
      'Let somebody else read your notifications for a few days. You may stop posting without giving a reason, and points do not matter now.',
  },
  impostor: {
    title: 'An impostor',
    short: 'An account pretends to be you, a colleague or the company.',
    signs: [
      'Name and picture are right, the handle is not: a letter more, a dot, another ending.',
      'The account is new and has few posts.',
      'It asks for money, passwords, an application fee, or to go on elsewhere.',
    ],
    now: [
      'Do not click, pay or send anything, and do not argue with the account.',
      'Note its exact address and keep a picture of it.',
      'Report it to the network as impersonation.',
      'Tell IT security, and warn your contacts if it uses your own name.',
    ],
    wordings: [
      {
        purpose: 'handOver',
        text: 'This account is not mine. Please do not answer it, and report it. My only account is this one.',
      },
    ],
    away: 'Report first, as impersonation, and block after that: some networks do not let you report whom you have blocked.',
    tell: 'IT security can have accounts in the company’s name taken down. They need the address.',
    support: 'Having been taken in is no shame; such accounts are made by people who do nothing else.',
  },
  threat: {
    title: 'A threat',
    short: 'Somebody threatens you, others, or themselves.',
    signs: [
      'They announce harm: to you, your family, colleagues, a building, or themselves.',
      'They show that they know where you live or work.',
      'You are afraid. That is enough.',
    ],
    now: [
      'In danger now? Ring the emergency number first: 112 in Europe, 999 in the UK, 911 in the US.',
      'Do not answer, and do not delete anything.',
      'Keep evidence: pictures of the screen, addresses, times.',
      'Go to where other people are, and tell somebody at once.',
      'Report it to the police, and to the network.',
    ],
    wordings: [],
    away: 'Keep the evidence first. Then report it as a threat, and block.',
    tell: 'Ring, do not write. Security and HR can be reached and will help with the police, and with the way home too.',
    support:
      'You may leave work, stay at home, take somebody along. Ask for advice and help, for your family too: you need not find it by yourself.',
  },
};

const questions: Readonly<Record<DifficultQuestion, string>> = {
  danger: 'Does somebody threaten you or others, or are you afraid?',
  pretends: 'Does an account pretend to be you, a colleague or the company?',
  targets: 'Do they go after a person, rather than after a matter, or again and again?',
  problem: 'Has something gone wrong for them, and do they want help?',
  matter: 'Is it about a matter, with reasons that one could answer?',
};

const actions: Readonly<Record<AwayAction, string>> = { mute: 'Mute', block: 'Block', report: 'Report' };

export const difficult = {
  title: 'Someone is being difficult',
  lead: 'Take a breath: nothing here has to be answered within the hour. A few questions lead to what helps now. Your answers stay in this window.',
  step: (number: number) => `Question ${number}`,
  questions,
  yes: 'Yes',
  no: 'No',
  stepBack: 'One question back',
  orChoose: 'Or choose who it is:',
  kindsLabel: 'Kinds of difficult people',
  backToQuestions: 'Back to the questions',
  kinds,
  dangerFirst: 'If anybody is in danger, ring the emergency number before you read on.',
  signsTitle: 'How to tell',
  nowTitle: 'What to do now',
  wordingsTitle: 'Wordings to make your own',
  wordingPurposes: {
    calm: 'To calm things down',
    handOver: 'To hand over',
    close: 'To close',
  } satisfies Readonly<Record<WordingPurpose, string>>,
  copy: 'Copy',
  copyOf: (label: string) => `Copy: ${label}`,
  copied: 'Copied.',
  notCopied: 'The system does not let Herald copy. Select the text and copy it yourself.',
  ourCustomerLine: 'our customer line',
  awayTitle: 'Mute, block, report',
  network: 'Network',
  actions,
  tellTitle: 'Whom to tell',
  tellButton: 'Tell someone',
  noContact: 'The programme names nobody for this yet. Ask your team lead or the works council.',
  tellWhom: 'To',
  tellAddress: 'Address of the post or account',
  tellWords: 'What happened, in your words',
  optional: 'If you like.',
  include: 'Also include',
  includeKind: 'What kind of thing it is',
  includeEvidence: 'That I have kept evidence',
  includeName: 'My name',
  preview: 'What is sent',
  previewTo: (mail: string) => `This and nothing else goes to ${mail}, from your mail program:`,
  mailSubject: 'Something happened on a social network',
  mailKind: 'What it is',
  mailAddress: 'Where',
  mailWords: 'What happened',
  mailEvidence: 'Evidence',
  mailEvidenceWords: 'I have kept evidence on my device and can show it.',
  mailName: 'From',
  openMail: 'Open in my mail program',
  mailOpened: 'Your mail program has it. It is sent when you send it.',
  evidenceTitle: 'Keep evidence',
  evidenceLead:
    'Posts can vanish within minutes. What you keep here stays on this device, as it is, until you delete it. Nobody else can see it.',
  evidencePicture: 'Picture of the screen',
  evidencePictureHint: 'PNG, JPEG or WebP, up to 10 MB. It is kept byte for byte.',
  noPicture: 'This is no PNG, JPEG or WebP of up to 10 MB.',
  evidenceAddress: 'Address',
  evidenceNote: 'Note',
  keepEvidence: 'Keep it',
  evidenceKept: 'Kept on this device.',
  saveEvidence: 'Save the picture',
  deleteEvidence: 'Delete',
  evidenceDeleted: 'Deleted.',
  supportTitle: 'For you',
};
