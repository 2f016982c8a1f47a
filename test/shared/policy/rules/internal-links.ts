import type { RuleTable } from '../rule-table.ts';

const link = 'https://news.northlight.example/priory-road';
const hex = '5f37c9c1e8a3e695937bf32a251883a2d4e90b16f7c85a3d2e1f0a9b8c7d6e5f';

export const table: RuleTable = {
  valid: [
    'Read the story: https://news.northlight.example/priory-road?utm_source=linkedin&utm_content=ab12cd34ef56',
    'Our intranet is getting a new look, no link needed.',
    'Buy local. Stay internal. Think global. Meet the corp. of engineers.',
    'There is no place like 127.0.0.1, or localhost.',
    'Firmware 10.2.14.3 is out; section 10.1.2.3 of the norm; version 10.0.0.1 was fine.',
    'DNS 8.8.8.8 and 1.1.1.1 are public, 172.32.0.1 and 192.169.1.1 too.',
    'and/or, he/she, 24/7, km/h, ¯\\_(ツ)_/¯ and \\o/',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLabcdefghijklmnop&key=heat-pumps-in-old-houses',
    'https://shop.test/?code=SUMMER2026&token=no&session=morning&hash=top',
    'Write to anna@printer.local, meet at 10.30 in room 4.12.007.',
    'Das Interne bleibt intern. Le local technique est au sous-sol. El corp. entero vino.',
    'https://web.archive.org/web/2020/https://www.iea.org/energy-system',
    'file:// and http:// are schemes, https://{server}/x is a template.',
  ],
  flagged: [
    'The plan is on «//fs01/projects/plan-2027.docx» if you need it.',
    ['The rota: «https://intranet.northlight.example/rota/2026»', { link, fixed: `The rota: ${link}` }],
    ['The board is up at «http://192.168.20.14:8080/board» today.', { fixed: 'The board is up at today.' }],
    'Ticket «jira.northlight.example/browse/NL-12», wiki «https://wiki.corp.northlight.example/x».',
    'Preview at «http://localhost:3000/landing», or «localhost:8080».',
    'Grafana runs on «10.20.30.40:3000», the printer on «192.168.7.9».',
    '«http://2130706433/» «http://0x7f000001/x» «http://0300.0250.1.1/» «http://127.1/a» «http://169.254.169.254/»',
    '«http://[::1]:8080/» «http://[fd00::12]/wiki» «http://[::ffff:10.0.0.1]/» and «fe80::1c2a:3b4c»',
    'Die Folien liegen unter «\\\\fs01\\marketing\\folien.pptx», sonst unter «S:\\Vertrieb\\Plan.xlsx».',
    'Fichiers : «smb://nas/projets», «file:///home/anna/deck.pdf» et «file://fs01/share/deck.pdf»',
    'Mira «http://wiki/Incorporacion» o «https://git.corp/marketing».',
    'Both «printer.local» and «build.internal:8443/job» are down.',
    'Log in here: «https://anna:geheim@portal.test/start».',
    `«https://app.test/report?access_token=${hex.slice(0, 32)}»`,
    `«https://shop.test/;jsessionid=${hex.slice(0, 32).toUpperCase()}»`,
    `«https://bucket.test/deck.pdf?X-Amz-Signature=${hex}&X-Amz-Expires=3600»`,
    'Join: «https://zoom.test/j/123456789?pwd=aGVsbG8gd29ybGQ».',
    'Hidden «hxxps://intranet[.]northlight[.]example/plan» and «intranet dot northlight dot example».',
    'Loud «HTTPS://INTRANET.NORTHLIGHT.EXAMPLE», wide «http://１９２.168.1.20/admin»',
    'Wrapped «https://www.google.com/url?q=https%3A%2F%2Fintranet.northlight.example%2Fplan»',
    'Wrapped «https://mail.test/?u=http://10.0.0.8/plan»',
    ['A link of the post that is inside too: «http://wiki/a»', { link: 'http://wiki/b' }],
  ],
};
