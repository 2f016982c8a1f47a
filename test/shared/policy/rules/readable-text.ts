import type { RuleTable } from '../rule-table.ts';

const pack = { maxSentenceWords: 10 };

export const table: RuleTable = {
  valid: [
    'A quiet morning at the workshop, with tea and a radio. 🎉🎉🎉',
    'Our HVAC, LED and USB leads, plus the BBC, the NHS and UNESCO.',
    'CO₂, H₂O, 1ˢᵗ of May, Mᵐᵉ Dupont, x² + y² and Ⅲ.',
    '/ˈnɔːθ.laɪt/ is how it sounds, and /ˈhɑːθ/ too.',
    'I am SO PROUD today, thank you.',
    'Привет, SMSка пришла, и iPhone тоже.',
    '東京のＡＩ展示会に行きました。',
    'Straße, façade, España, œuvre, naïve, Ångström, Đorđe, Łódź, Việt Nam.',
    'The range ℝ and the set ℕ, Δt and µm, Ωmega.',
    '🇩🇪🇫🇷🇪🇸🇬🇧 on one table.',
    '✅ Pipe cut\n✅ Valve fitted\n✅ Heat on\n✅ Tea made\n✅ Floor swept\n✅ Home by six',
    ['One two three, four five six.\nSeven eight nine ten eleven twelve. Thirteen fourteen', { pack }],
    ['One two three four five six seven eight nine ten https://northlight.example/a #Heat #Pump', { pack }],
  ],
  flagged: [
    ['What a 「«𝐛𝐞𝐚𝐮𝐭𝐢𝐟𝐮𝐥 𝐝𝐚𝐲»」 it was.', { fixed: 'What a 「beautiful day」 it was.' }],
    ['Launch day! «🚀🚀🚀🚀🚀🚀» Come and look.', { fixed: 'Launch day! 🚀 Come and look.' }],
    ['«THIS IS THE BEST TEAM IN THE WORLD»!', { fixed: 'This is the best team in the world!' }],
    ['«One two three four, five six seven, eight nine ten, eleven twelve thirteen.» Short.', { pack }],
    ['«Ｗｉｄｅ ｌｅｔｔｅｒｓ» and «ⓒⓘⓡⓒⓛⓔⓢ».', { fixed: 'Wide letters and ⓒⓘⓡⓒⓛⓔⓢ.' }],
    ['«𝓢𝓬𝓻𝓲𝓹𝓽, 𝔣𝔯𝔞𝔨𝔱𝔲𝔯, 𝕕𝕠𝕦𝕓𝕝𝕖, 𝚖𝚘𝚗𝚘, 𝟙𝟚𝟛»', { fixed: 'Script, fraktur, double, mono, 123' }],
    ['«ꜱᴍᴀʟʟ ᴄᴀᴘꜱ» for you', { fixed: 'small caps for you' }],
    ['«ˢᵘᵖᵉʳ» small', { fixed: 'super small' }],
    ['«🅱🅾🅻🅳» boxes', { fixed: 'BOLD boxes' }],
    ['«s̶t̶r̶u̶c̶k̶ o̶u̶t̶» text', { fixed: 'struck out text' }],
    ['My «ʇxǝʇ uʍop ǝpısdn» here', { fixed: 'My upside down text here' }],
    ['My «Nоrthlіght» week.', { fixed: 'My Northlight week.' }],
    '«Z̸̡͝a̷̛̮l̴̢̛g̵̡̈́ŏ̸̞»',
    'Heute gilt: «WIR SIND UNGLAUBLICH STOLZ AUF EUCH», sagt der Chef zu dem Team.',
    'Hoy: «ESTAMOS CONTRATANDO PERSONAL», decía el cartel de la puerta.',
    '«So 😍 happy 🎉 to 🚀 see ✨ you 💚 all 🙌 here»',
    'Bravo «👏 👏 👏 👏 👏 👏»',
  ],
};
