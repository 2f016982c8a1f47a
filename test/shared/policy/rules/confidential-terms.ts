import type { RuleTable } from '../rule-table.ts';

const pack = {
  terms: [
    { term: 'Fall plan' },
    { term: 'Ray' },
    { term: 'Groß-Projekt' },
    { term: 'Проект Сокол' },
    { term: '隼計画' },
  ],
};

export const table: RuleTable = {
  valid: [
    'There are kestrels nesting on the roof of the old mill again.',
    'A kestrel bird hovered above the field.',
    'We walked along the salt marsh until the light went.',
    'The gross weight of the cake left no margin for error.',
    'We visited Fernhill. Plants of every kind grow there.',
    'Kestrelton is a village in the north.',
    'minikestrelbike',
    'The rate of attrition on our tea biscuits is alarming.',
    'Harrow. County Council meets on Monday.',
    'Salt, marsh and wind.',
    ['A fail plan is no plan.', { pack }],
    ['455 days at sea.', { pack: { terms: [{ term: 'ass' }] } }],
    ['The X-ray and the array are fine.', { pack: { terms: [{ term: 'Rays' }] } }],
    ["She'll be back.", { pack: { terms: [{ term: 'Shell' }] } }],
  ],
  flagged: [
    [
      "I can't wait to tell you what «Project Kestrel» is about.",
      { fixed: "I can't wait to tell you what is about." },
    ],
    "The «Kestrel's» housing is on my bench.",
    'Guess who spent the weekend with «K3str3l».',
    'Everybody whispers «S.a.l.t.m.a.r.s.h» since Monday.',
    'The new «compres-\nsor yield» chart made our row clap.',
    'Our «gross margins» and our «Gross-Margin» and our «grossmargin».',
    'Ich sage nur «K e s t r e l» und gehe.',
    'Das «Kestrel»-Gehäuse und «Saltmarshs» Zukunft.',
    '#«ProjectKestrel» and #Team«Kestrel» and the «Kestrel»Rig',
    'The first «Кеstrеl» and «Ѕаltmаrsh» in Cyrillic.',
    'Κάτι για «Κεstrεl».',
    'Zero width: «Salt\u200bmarsh». Soft hyphen: «Fern\u00adhill plant».',
    'Wide «Ｋｅｓｔｒｅｌ», bold «𝐊𝐞𝐬𝐭𝐫𝐞𝐥», script «𝓚𝓮𝓼𝓽𝓻𝓮𝓵», squared «🅺🅴🆂🆃🆁🅴🅻», flags «🇰🇪🇸🇹🇷🇪🇱».',
    'Struck «K̶e̶s̶t̶r̶e̶l̶», small capitals «ᴋᴇꜱᴛʀᴇʟ», circled «ⓚⓔⓢⓣⓡⓔⓛ», marked «Kés̈trèl».',
    '«K-e-s-t-r-e-l», «K_e_s_t_r_e_l», «K*strel», «Sa|tmarsh», «S@ltm@rsh», «SaItmarsh»',
    'Stretched: «Saltmaaaarsh». Signs: «$@|+m@r$h», «K€$+r€|». Stars: «H*a*r*r*o*w C*o*u*n*t*y C*o*u*n*c*i*l», «K|e|s|t|r|e|l».',
    '«NL-9 inverter», «NL9 inverter», «NL 9 inverters»',
    '«Harrow County Council’s» depots',
    'The «Fernhill\nplant» again.',
    'Kestrels, or rather «Kestrel», again.',
    ['The «Fall plan» and the «FALL PLAN».', { pack }],
    ['Das «Groß Projekt», das «Grossprojekt» und das «GROẞ-PROJEKT».', { pack }],
    ['Это «проект Сокол» сегодня.', { pack }],
    ['関する「«隼計画»」のこと', { pack }],
    [
      'I work at Northlight and ticket «NLX-2041» kept me up.',
      { pack: { patterns: [{ pattern: String.raw`nlx-\d{4}`, why: { en: 'an unannounced product' } }] } },
    ],
  ],
};
