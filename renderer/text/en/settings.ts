import type { Notice } from '#shared/contract/device.ts';

type Sentence = (values: Readonly<Record<string, string>>) => string;

const notices: Readonly<Record<Notice['reason'], Sentence>> = {
  'settings-restored': ({ file }) =>
    `Your settings file was damaged. Herald went back to the last good copy and kept the damaged file as ${file}.`,
  'settings-reset': ({ file }) =>
    `Your settings file was damaged and there was no good copy. Herald starts with its defaults and kept the damaged file as ${file}.`,
  'record-restored': ({ file, from }) =>
    `The programme’s record was damaged. Herald went back to ${from && from !== 'sample' ? `the backup of ${from.slice(0, 10)}` : 'a fresh record'} and kept the damaged file as ${file}.`,
  'record-read-only': () =>
    'Herald may not write to its folder. You can read everything, but nothing can be changed.',
  'drafts-set-aside': ({ file }) =>
    `The file with your drafts was damaged. Herald kept it as ${file} and starts a new one.`,
  'ledger-drift': ({ account, written, counted }) =>
    `The ledger does not add up: ${account} says ${written} points, its entries say ${counted}. The entries count; please tell your programme’s manager.`,
  'clock-set-back': () =>
    'This computer’s clock was set back. Herald keeps the order of things all the same; please check the clock.',
};

export const settings = {
  title: 'Settings',
  lead: 'Kept on this device.',
  you: 'You',
  country: 'Country',
  countryHint: 'Decides how a post has to say that you work here.',
  noCountry: 'Not said (the general rules)',
  mastodonServer: 'Mastodon server',
  mastodonHint: 'Where your Mastodon account lives, such as social.example.',
  mastodonWrong: 'Give only the server’s name, such as social.example.',
  accounts: 'Your accounts',
  accountsHint:
    'A share’s address has to come from your own account. Leave empty what you do not use; Herald also learns an account from the first address you give.',
  handle: (network: string) => `Your name on ${network}`,
  handlePlaceholder: 'Profile address or name',
  handleWrong: 'This is neither a profile’s address nor a name there.',
  save: 'Save',
  saved: 'Saved',
  window: 'Window',
  language: 'Language',
  languageSystem: 'As the system',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  about: 'About',
  version: 'Version',
  folder: 'Data folder',
  shell: 'Runs in',
  shellElectron: 'its own window',
  shellBrowser: 'the browser',
  privacy:
    'Drafts and findings stay on this device. What reaches the programme is what you share: the text, the network, the time and, if you give it, its address.',
  notices,
};
