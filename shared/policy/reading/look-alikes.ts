/**
 * Characters that are read as a Latin letter although they are another one, after Unicode TR39's confusables,
 * Latin part only. Each row: the Latin letters, then strings whose characters look like them one by one.
 * Case, width, marks, superscripts and mathematical letters are not here: compatibility decomposition knows them.
 */
const rows: readonly (readonly [latin: string, ...looks: readonly string[]])[] = [
  // Cyrillic, small and capital
  ['aceopxyijsdqwhlkmthbgnrvf', 'асеорхуіјѕԁԛԝһӏкмтнвгпгѵғ'],
  ['abcehikmoptxyjsgqwlzdn', 'АВСЕНІКМОРТХУЈЅԌԚԜӀЗԀП'],
  ['euooez', 'єџөѳэз'],
  // Greek
  ['aoiptkuvxybezwcsn', 'αοιρτκυνχγβεζωςση'],
  ['abezhikmnoptyxl', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΛ'],
  // Armenian
  ['ounhgqjl', 'օսոհցգյլ'],
  // Latin letters that do not decompose
  ['odlhtfijaggivyrnlhoebudkqcmsz', 'øđłħŧƒıȷɑɡɢɩʋʏʀɴʟʜɔɛʙʊðĸƍƈɱʂʐ'],
  ['abcdejkmoptuvwzgsfqaevwmrhtkil', 'ᴀʙᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢɢꜱꜰǫɐǝʌʍɯɹɥʇʞᴉꞁ'],
  ['odlhtbcdkpyezgnaei', 'ØĐŁĦŦƁƇƊƘƤƳƎƵƓƝɅƐƖ'],
  // Cherokee and Lisu capitals
  ['dreikwmhgzpsltcjvbyo', 'ᎠᎡᎬᎥᏦᏔᎷᎻᏀᏃᏢᏚᏞᎢᏟᎫᏙᏴᎩᎾ'],
  ['bpdtgkjczmlnsrahefvwxyui', 'ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓟꓡꓠꓢꓣꓮꓧꓰꓝꓦꓪꓫꓬꓴꓲ'],
  // Coptic and a few symbols that are drawn as letters
  ['boceixpty', 'ⲃⲟⲥⲉⲓⲭⲣⲧⲩ'],
  ['aeti', '∂℮†ɪ'],
];

/** Character → Latin small letter. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([latin, ...looks]) =>
    looks.flatMap((row) => [...row].map((look, place) => [look, latin.charAt(place)] as const)),
  ),
);

/** Letters that stand for two. */
export const ligatures: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ӕ', 'ae'],
]);

/** Signs and digits that are typed in place of a letter. */
export const standIns: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'g'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['§', 's'],
  ['!', 'il'],
  ['¡', 'i'],
  ['|', 'il'],
  ['+', 't'],
  ['€', 'e'],
  ['£', 'l'],
  ['¢', 'c'],
  ['¥', 'y'],
]);
