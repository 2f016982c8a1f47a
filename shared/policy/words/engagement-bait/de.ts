import type { BaitWords } from './bait-words.ts';

const act =
  '(?:liked?|likt|liken|teilt|teilen|teile|kommentiert|kommentiere|kommentieren|folgt|folgen|folge|abonniert|abonniere|abonnieren|markiert|markiere|markieren|verlinkt|verlinke|repostet|reposten|speichert|reagiert|retweetet)';
const thing =
  '(?:beitrags?|post|seite|video|kanal|account|profil|bild|foto|text|story|reel|artikel|newsletter)';
const sign = String.raw`(?:"[^"\n]{1,20}"|'[^'\n]{1,20}'|[^\p{L}\p{N}\s.,;!?]{1,4}|ja|nein|ich|info|dabei|herz|emoji|einem? (?:herz|emoji|wort|ja|smiley)|dem wort)`;

/** Written for Herald. */
export const german: BaitWords = {
  anywhere: [
    String.raw`wer (?:stimmt zu|ist dabei|sieht das auch so|findet das auch)\?[^\p{L}\p{N}\n]{0,12}(?:daumen|like|herz|teil|kommentier)\p{L}*(?: hoch)?`,
    '(?:like|follow|folge|kommentar|abo) (?:fur|gegen|4) (?:like|follow|folge|kommentar|abo)',
    '(?:like|engagement|kommentar|push)-?(?:pods?|gruppen?|ringe?|zirkel)',
    String.raw`(?:gegenseitig|einander) (?:zu )?(?:liken|like|teilen|kommentieren|folgen|pushen|hochliken)|(?:liken|kommentieren|teilen|pushen) (?:\w+ ){0,4}(?:gegenseitig|einander)`,
    String.raw`(?:ich|wir) (?:folge|folgen|like|liken|kommentiere|kommentieren) (?:\w+ ){0,2}(?:zuruck|auch bei (?:dir|euch))`,
    String.raw`(?:lasst?|gib|gebt|geben sie|dalasst|schenkt?) (?:\w+ ){0,4}(?:like|likes|herz|herzchen|daumen|daumen hoch|kommentar|abo|follow)(?: da)?`,
    String.raw`(?:druckt?|klickt?|haut|tippt?) (?:\w+ ){0,3}(?:auf )?(?:\w+ )?(?:like|gefallt mir|abonnieren|folgen|teilen|herz|glocke|"gefallt mir"|"folgen"|"teilen")`,
    String.raw`(?:\d[\d.]*|hundert|tausend|mehr|paar) (?:neue |weitere |mehr )?(?:likes|follower|followern|abonnenten|kommentare|herzen|reaktionen)(?: (?:zu )?(?:schaffen|knacken|erreichen|holen|kriegen|bekommen|sammeln))|(?:schaffen|knacken|erreichen|holen|sammeln|brauchen|wollen) (?:\w+ ){0,4}(?:\d[\d.]*|hundert|tausend|eure|mehr) (?:likes|follower|abonnenten|kommentare|herzen|reaktionen)`,
    String.raw`(?:like|herz|daumen hoch|kommentar|ja|[^\p{L}\p{N}\s.,;!?]{1,4}) (?:in die kommentare|da lassen|dalassen|wenn (?:du|ihr|sie) (?:\w+ ){0,4}(?:zustimm|auch|findest|findet|magst|mogt|genauso))`,
    String.raw`(?:schreibt?|schreib|sagt?|postet?|packt?|ab|haut|verrat|verratet|erzahlt?|tippt?) (?:[\p{L}\p{N}"']+[ ,]+|[^\p{L}\p{N}\s]{1,4} ){0,8}?(?:in|unten in) (?:die|den) kommentaren?`,
    'jede[rs]? (?:like|kommentar|share|geteilte beitrag|klick auf) (?:zahlt|hilft|bringt|gewinnt)',
    String.raw`(?:bitte|gerne|unbedingt|fleissig) (?:\w+ ){0,3}(?:liken|teilen(?! (?:wir|ihr|sie|sich))|kommentieren|reposten|retweeten|abonnieren)`,
    String.raw`(?:vergesst|vergiss|vergessen sie) nicht,? (?:\w+ ){0,4}(?:zu )?(?:liken|teilen|kommentieren|folgen|abonnieren|like|abo)`,
    String.raw`wer (?:\w+ ){0,5}(?:liked|likt|teilt|kommentiert|folgt|markiert)(?: \w+){0,4}(?:,)? (?:gewinnt|bekommt|nimmt teil|kann gewinnen)`,
    String.raw`folg(?:t|e|en sie) (?:uns|mir)(?= ?(?:[.!,\n]|$|fur|auf|und|hier|gern|jetzt|wenn|schon|[^\p{L}\p{N}\s]))`,
    String.raw`(?:like|likt|liked|teilt?|teile|kommentiert?|kommentiere|daumen hoch|folgt?),? (?:\w+ ){0,2}(?:wenn|falls) (?:ihr|du|euch|dir|sie) `,
    String.raw`(?:bei|ab|fur|wenn (?:wir|ihr|das)) (?:\w+ )?\d[\d.]* (?:likes?|herzen|kommentaren?|shares?|mal geteilt|followern?|abos|reaktionen),? (?:\w+ )?(?:ich|wir)|(?:herz|daumen|like|abo) (?:da ?lassen|geben|drucken|nicht vergessen)|(?:folgen|liken|teilen|kommentieren|abonnieren)(?:,| und) ?(?:folgen|liken|teilen|kommentieren|abonnieren|glocke)`,
    String.raw`(?:teilt?|teile|schickt?|leitet?|sende\w*) (?:das|es|dies\w*|den beitrag)(?: \w+)? (?:mit|an) (?:\w+ )?(?:eure\w*|deine\w*|alle\w*|zwei|drei|vier|funf|zehn|\d+|jemand\w*)(?: \w+){0,2}|kommentier(?:e|t|en sie)? ["']?\w+["']?,? (?:und|dann|wenn) (?:ich|wir|du)`,
    `(?:gefallt mir|like|liken|herz|daumen)(?: hoch)? (?:drucken|klicken|geben|dalassen|setzen)|(?:folgen|abonnieren) fur mehr|(?:drucken|klicken|liken|teilen|folgen),? (?:wenn|falls) (?:ihr|du|sie)`,
    String.raw`(?:\d+ ?(?:%|prozent)|die meisten|kaum jemand|niemand) (?:\w+ ){0,3}(?:teilen|teilt|liken|likt|kommentieren)(?: das| es| diesen)?(?: \w+){0,2} ?nicht|(?:\d+ ?(?:%|prozent)|die meisten) (?:\w+ ){0,3}(?:werden )?(?:das|es|diesen \w+) (?:\w+ )?nicht (?:teilen|liken)|stimmt ab (?:mit|per|in)|ihr wisst,? was zu tun ist`,
  ],
  asUrging: [
    String.raw`${act}(?:,| und| oder| &| ?[/+]) ?(?:\w+ ){0,2}${act}`,
    `${act} (?:(?:doch|bitte|gern|gerne|mal|jetzt|alle) ){0,2}(?:diesen|den|unseren|meinen|unsere|meine|diese|dieses|das|unser|mein|uns|mir) ?(?:neuen |neue |kleinen )?(?:${thing})`,
    String.raw`(?:markiert?|markiere|markieren sie|verlinkt?|verlinke|taggt?|nennt?) (?:(?:hier|mal|doch|bitte|unten|jetzt) ){0,2}(?:eure?n?|deine?n?|ihren?|eine[nr]?|jemanden?|zwei|drei|vier|funf|\d+|alle|die|den|@)(?! (?:stelle|ecke|linie|kante|route|weg))`,
    `kommentier(?:t|e|en sie) (?:mit|unten|jetzt|hier|doch|fleissig|diesen|${sign})`,
    String.raw`(?:teilt|teile|teilen sie)(?: (?:das|es|ihn))?(?: gern| gerne| jetzt| bitte| fleissig)*(?= ?(?:[!\n]|$| wenn | mit (?:euren|deinen|allen|freunden|jemand)))`,
    '(?:abonniert|abonniere|abonnieren sie) (?:uns|mich|den|unseren|jetzt|meinen)',
    String.raw`(?:liked|likt|like|repostet|retweetet)(?: (?:das|es|hier|mich|uns))?(?= ?(?:[!.,\n]|$|[^\p{L}\p{N}\s]))`,
  ],
  urgingAfter: 'bitte|dann|also|jetzt|und|oder|einfach|gern|gerne|alle|leute|freunde|team|mal|kommt',
  unasking:
    '(?:nicht|kein(?:e|en|er)?|nie|niemand muss|statt|ohne|hort auf|genug von|satt)(?! (?:vergessen|verpassen))',
};
