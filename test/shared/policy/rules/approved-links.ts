import type { RuleTable } from '../rule-table.ts';

const link = 'https://news.northlight.example/priory-road';

export const table: RuleTable = {
  valid: [
    'Read the story: https://news.northlight.example/priory-road?utm_source=linkedin',
    'Meet the team on northlight.example, or www.northlight.example/people.',
    'I send people this: https://www.iea.org/energy-system/buildings/heat-pumps',
    "J'ai relu https://fr.wikipedia.org/wiki/Pompe_%C3%A0_chaleur.",
    'Write to tom.aldous@mailbox.test, or @tom@mastodon.test.',
    'We wrote it in Node.js, e.g. at 3.5 a.m.; the end.Then we slept, etc.',
    'The file is called notes.txt and the clock says 13.30.',
    'Voll z.B. und/oder bzw. usw.',
    ['The partner has it: https://partner.test/page?utm_source=x#top', { link: 'https://partner.test/page' }],
  ],
  flagged: [
    ['Read the story: «https://bit.ly/3xQ9kfE»', { link, fixed: `Read the story: ${link}` }],
    'Book a home visit: «https://n0rthlight.example/visit».',
    ['Meet the team («https://northlight.example.team-page.test/people»)', { fixed: 'Meet the team ()' }],
    'Hier steht alles: «https://www.speicher-preisvergleich.test/cell», ehrlich.',
    'Bare: «tinyurl.com/abc» and «northlíght.example» and «shop-northlight.com».',
    'Punycode «https://xn--nrthlight-07a.example/x»',
    'Cyrillic «https://nоrthlight.example»',
    'User part «https://northlight.example@evil.test/login»',
    'Loud «HTTPS://EVIL.TEST/A» and «WWW.EVIL.TEST»',
    'Hidden «evil[.]com/path» and «hxxps://evil.test/a»',
    'A host under ours that is no page: «https://shop.northlight.example/»',
    ['Another page of the partner: «https://partner.test/other»', { link: 'https://partner.test/page' }],
  ],
};
