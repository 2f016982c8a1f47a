import type { RuleTable } from '../rule-table.ts';

export const table: RuleTable = {
  valid: [
    'Team lunch with the whole 👩🏽‍🔬👨‍🔧🧑🏿‍💻 crew. 🙌🏼',
    'Today I met our colleague مريم الحداد in person.',
    'میخواهم and می\u200cخواهم, क्\u200dष and ශ්\u200dරී',
    'The flag of Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿, a heart ❤️, a key 1️⃣, a rainbow 🏳️‍🌈',
    'An isolate around \u2067مرحبا\u2069 is fine, and a mark مريم\u200f!',
    'Tabs\tand\nlines\r\nand no-break\u00a0and\u202fnarrow spaces.',
    '漢字\u{E0100} with a variation.',
  ],
  flagged: [
    ['«\u200b»Salt«\u200b»marsh', { fixed: 'Salt\u200bmarsh' }],
    'This week«\u202e» gnihton tuoba «\u202c»was quiet.',
    'Fern«\u00ad»hill, a b«\u2060»c, «\ufeff»start',
    'Tags: hello«\u{E0068}\u{E0069}» there',
    'A joiner between a«\u200d»b and x«\u200c»y',
    'A mark where all runs «\u200f»from the left',
    'An isolate «\u2066»around Latin«\u2069» text',
    'A control«\u0007» and half an emoji «\ud83d» here',
    'Filler «\u3164» and blank «\u2800»',
    'A hidden message in variations 😀\u{FE0F}«\u{E0101}\u{E0102}»',
  ],
};
