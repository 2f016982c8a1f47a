import type { HarassmentWords } from './harassment-words.ts';

/** A first list, written for Herald and compared with LDNOOBW's German list (CC BY 4.0, see en.ts). */
export const german: HarassmentWords = {
  always: `arschloch arschlöcher arschlöchern arschgeige arschgeigen arschgesicht arschkriecher arschlecker arschficker wichser wichsern wixer wichse
    hurensohn hurensöhne hurensöhnen huso fotze fotzen schlampe schlampen nutte nutten hure huren flittchen missgeburt missgeburten
    drecksau drecksäue dreckschwein drecksschwein drecksack drecksäcke dreckskerl dreckskerle miststück mistkerl mistkerle mistsau scheißkerl
    scheißkerle scheiße scheiss scheiß scheißdreck kacke beschissen beschissene beschissener beschissenes verschissen angepisst verpiss_dich verpisst_euch fick_dich fickt_euch ficken ficker fickt gefickt
    pisser pissnelke kanake kanaken kümmeltürke kümmeltürken nigger bimbo schwuchtel schwuchteln schwuchtelig kampflesbe schlitzauge schlitzaugen
    zigeunerpack judensau untermensch untermenschen volksverräter spasti spastis spast spasten mongo krüppelkind hackfresse
    kackbratze kackvogel leck_mich_am_arsch am_arsch_lecken arschgeburt dumme_sau fette_sau alte_sau blöde_sau du_sau halts_maul
    halt_die_fresse halt_die_schnauze halt_dein_maul titten möpse_zeigen abschaum`,
  insults: `idiot idioten idiotin idiotinnen idiotisch vollidiot vollidioten vollidiotin depp deppen volldepp volldeppen dorfdepp dorftrottel
    trottel volltrottel vollpfosten vollhonk spacken spacko schwachkopf schwachköpfe dummkopf dummköpfe hohlkopf hohlköpfe holzkopf strohkopf
    blödmann blödmänner dumpfbacke dumpfbacken dussel rindvieh hornochse hornochsen saftsack schweinehund dummbeutel knalltüte
    blindfisch blindgänger hanswurst pappnase pappnasen hirni hirnis kackfass lackaffe lackaffen lauch vogelscheuche schnepfe zimtzicke
    schmarotzer arschkrampe honk honks pfosten dorfdeppen dämlack einfaltspinsel hirnamputierte hirnamputierter hirnverbrannte volldussel dumpfbackig
    loser fettsack fettsäcke fettwanst dickmops tunte tunten emanze emanzen kameltreiber kartoffelfresser perversling perverslinge
    dreckspack lumpenpack sozialschmarotzer
    arsch armleuchter kretin flachpfeife flachzange intelligenzallergiker`,
  inThisLanguage: `neger penner pute_du_blöde bastard bastarde asozialer asoziale assi assis`,
  withMarks: 'möse mösen',
  patterns: [
    String.raw`(?:wegen|dank|nur durch|aufgrund|mit) (?:ihrer|ihrem|ihren|ihres|seiner|seines|seinem) (?:\w+ )?(?:beine|beinen|aussehens?|bruste|busens?|hinterns?|rocks?|korpers?|hubschen \w+|ausschnitts?|hautfarbe)|hochgeschlafen|(?:quoten|alibi)(?:frau|schwarz\w*|schwul\w*|turk\w*)`,
    String.raw`(?:hoffentlich|ich hoffe,?(?: dass)?|mochtest du) (?:\w+ ){0,3}(?:erstick\w*|verreck\w*|krepier\w*|stirb\w*|sterb\w*|verrott\w*|brenn\w* in der holle|krebs|fahrst du gegen)|(?:aus der schnabeltasse|durch (?:einen|den) strohhalm|im rollstuhl|im krankenhaus|auf der intensivstation|im sarg|im graben)(?: \w+){0,2}(?: (?:trinken|essen|landen|enden|aufwachen|sitzen|liegen))?(?= ?[.!,]|$)(?<!war im krankenhaus)(?<!besuch im krankenhaus)|(?:noch ein wort|sag das noch (?:mal|einmal)|komm (?:mir )?(?:nur |bloss )?(?:naher|her))(?: \w+){0,3},? (?:und|dann) (?:du|ich|es|wir|setzt)|pass (?:gut |bloss |nur )?auf,? (?:dass du|wenn du|was du)|pass (?:gut |bloss )auf(?= ?[.!]|$)|wir wissen,? wo|(?:ich|wir) (?:komm\w*|wart\w*) auf dich|dich mach\w* ich|dir werd\w* ich(?:'s)? (?:\w+ )?zeigen|(?:ware|war) (?:doch )?schade,? wenn (?:\w+ ){0,4}(?:passiert|brennt|zustosst)|das (?:wird|hat) (?:ein )?(?:bitteres |bose )?(?:nachspiel|folgen) fur dich`,
    String.raw`(?:sind|ist|seid|bist|war|waren|solche|dieses|diese|lauter|so ein|so eine|was fur) (?:\w+ ){0,3}(?:ungeziefer|abschaum|parasiten?|ratten|schmarotzer|gesindel|gesocks|pack|viecher|dreck|kakerlaken?|maden|zecken|untermenschen|primaten|schwachmaten?|gestorte|kranke im kopf)(?= ?[.!,]|$)|(?:fette[rsn]?|dicke[rsn]?|dumme[rsn]?|faule[rsn]?|hassliche[rsn]?|blode[rsn]?|alte[rsn]?|miese[rsn]?|dreckige[rsn]?|stinkende[rsn]?|hirnlose[rsn]?|widerliche[rsn]?|nutzlose[rsn]?|verlogene[rsn]?|schmierige[rsn]?|eklige[rsn]?|armselige[rsn]?|erbarmliche[rsn]?) (?:\w+ )?(?:sack|sacke|schwein\w*|sau|kuh|ziege|hexe|kerl\w*|weib\w*|typ\w*|vieh|ratte|kroten?|schlange|made|wurm|wurstchen|knacker|schachtel|socke|esel|affe\w*|hund\w*|nuss|stuck|bande|meute|haufen|subjekt\w*|gestalt\w*|figur\w*|idioten|niete|nichtsnutz\w*|schleimer|spinner|luscher|lugner)(?= ?[.!,]|$| von| der| die| das| hat| ist| aus| mit| im| wie)`,
    String.raw`(?:zu (?:dumm|blod|fett|hasslich|faul|damlich|bescheuert)) (?:um|zum|fur)|(?:dumm|dummer|blod|hasslich|fett|faul) wie (?:\w+ )?(?:brot|stroh|bohnenstroh|die nacht|ein schwein|ein esel|ein stein|scheisse|ein ochse)|(?:dumm|blod) geboren|nicht mehr alle (?:tassen|latten)|(?:gehort|gehoren|gehorst) (?:\w+ )?(?:in die klapse|in den zoo|in die geschlossene|hinter gitter|an den herd|in die gosse|weggesperrt)|(?:hirn|gehirn) (?:wie|von) (?:ein\w* )?(?:erbse|amobe|spatz\w*|stein)|sieht aus wie (?:ein |eine )?(?:schwein|nutte|kuh|vogelscheuche|affe|penner|walross)|(?:stinkt|stinkst) wie|kein mensch (?:mag|will|braucht) dich|(?:niemand|keiner) (?:mag|will|braucht|vermisst) (?:dich|euch|so was wie)|platzverschwendung|zeitverschwendung auf zwei beinen|missratene?s? \w+|(?:kranker|krankes|krankes) (?:schwein|typ|hirn|arsch)|geisteskranke[rn]?|(?:psycho|irre[rn]?|behinderte[rn]?)(?= ?[.!]|$)|bist du behindert|(?:na|komm(?: her)?|lach(?: doch)? mal|dreh dich(?: mal)?),? (?:susse|schatzchen|mausi|puppe|kleine|schnucki|zuckerpuppe|hubsche)(?= ?[.!,]|$)|(?:was|welche farbe) (?:\w+ ){0,3}(?:drunter|darunter|unterwasche)|(?:nackt|ohne kleider|in unterwasche) (?:vorstell\w*|sehen|ausseh\w*)|korbchengrosse|(?:knackiger|geiler|praller|susser) (?:hintern|po|arsch)|scharfe[s]? (?:schnitte|gerat|teil|braut|maus)|augenweide fur die jungs`,
    String.raw`(?:arsch|scheiss|dreck(?:s)?|piss|fick|hurens?|kack)(?:loch|lochern|wetter|tag|job|laden|firma|chef|leben|egal|typ|typen|kind|kinder|pack|haufen|weib|weiber|verein|auto|kalte|land|haus|spiel|gesellschaft)\w{0,4}`,
    // threats
    String.raw`(?:bring\w*|stech\w*|leg\w*|knall\w*) (?:ich )?(?:dich|euch|ihn|sie|den \w+|die \w+) (?:\w+ ){0,4}(?:um|ab|nieder)(?= ?[.!,]|$)|(?:dich|euch|ihn|sie) (?:\w+ ){0,4}(?:umbringen|abstechen|erschiessen|kaltmachen|umlegen|fertigmachen|totschlagen|verprugeln|zusammenschlagen|vermobeln)`,
    String.raw`mach\w* (?:ich )?(?:dich|euch|ihn|den \w+) (?:\w+ ){0,3}(?:fertig|kalt|platt)(?= ?[.!,]|$)|ich (?:schlag|hau|prugel|tret)\w* (?:dich|euch|ihn|sie|den \w+) (?:\w+ ){0,3}(?:tot|zusammen|nieder|windelweich|krankenhausreif|grun und blau)`,
    String.raw`(?:schlag|hau|tret|brech|brich|polier|stopf)\w* (?:ich )?(?:dir|euch|ihm|ihr|dem \w+) (?:\w+ ){0,5}(?:fresse|kopf|zahne|nase|kiefer|knochen|schadel|gesicht|maul|beine|finger|genick|hals|rippen)|(?:dir|euch|ihm|ihr|dem \w+) (?:\w+ ){0,4}(?:fresse|kopf|zahne|nase|kiefer|knochen|schadel|maul|genick|hals|beine)(?: \w+){0,2} (?:polier\w*|brech\w*|einschlag\w*|schlag\w*|hau\w*|eintret\w*|umdreh\w*|stopf\w*)`,
    String.raw`ich weiss,? wo (?:du|ihr|dein|deine|euer|eure) (?:wohnst|wohnt|arbeitest|parkst|auto|haus|kinder|familie|wohnung|schlafst)(?: \w+)?|(?:auslander|fluchtlinge|migranten|zigeuner|juden|moslems|nachbarn|politiker|frauen|schwule|araber|turken) sind (?:alle |doch |nur )*(?:\w+ )?(?:abschaum|ratten|parasiten|ungeziefer|tiere|verbrecher|schweine|dreck|untermenschen)|(?:du wirst|ihr werdet|das wirst du|das werdet ihr) (?:\w+ ){0,3}(?:bereuen|bussen)|du bist (?:so gut wie )?tot(?= ?[.!,]|$)|geh(?:t)? sterben|(?:verreck|krepier)\w*|bring dich (?:doch )?um|(?:dich|euch|die|den|sie) sollte man (?:\w+ ){0,4}(?:erschiessen|aufhangen|vergasen|verprugeln|erschlagen|einsperren und)|man sollte (?:dich|euch|ihn|sie|die) (?:\w+ ){0,4}(?:erschiessen|aufhangen|vergasen|verprugeln|erschlagen)|wir kriegen (?:dich|euch)(?= ?[.!,]|$)|ich (?:finde|krieg|erwische?) dich (?:noch|schon)|(?:dann )?gibt'?s (?:was )?auf (?:die fresse|die schnauze|s maul)`,
    // silencing, sending away
    String.raw`halt\w* (?:\w+ ){0,4}(?:die |deine |dein |das |eure |euer |'s )?(?:fresse|maul|schnauze|goschn?)|geh(?:t)? (?:doch )?(?:dahin )?zuruck,? (?:wo|nach|in)(?: \w+){0,3} (?:herkommst|herkommt|land)|geh(?:t)? dahin zuruck|(?:verzieh|schleich|hau) (?:dich|bloss ab|ab),? du|leck mich(?= ?[.!,]|$)|auslander raus`,
    // insults that need their sentence
    String.raw`(?:du|ihr|sie) (?:\w+ ){0,2}(?:sau|saue|schweine?|affen?|opfer|ratten?|kuh|ziege|spinner|versager|lappen|niete|null|lusche|wurst|hexe|pfeife|parasit|schmarotzer|ungeziefer|wichtigtuer|witzfigur|nichtsnutz)(?= ?[.!,]|$)|(?:dumme|blode|damliche|hassliche) (?:kuh|ziege|gans|pute|nuss|schnepfe|tussi)|(?:so ein|was fur ein|ist ein|bist ein|dieser|dieses) (?:\w+ )?(?:versager|schwein|drecksschwein|ekelpaket|trampel|spinner|widerling|mistvieh|nichtsnutz|gesocks|gesindel)(?= ?[.!,]|$)|(?:fette[rs]?|hassliche[rs]?) (?:schwein|kuh|qualle|vieh|kerl|weib|alte)|(?:bist|seid|ist) (?:\w+ ){0,3}(?:strohdumm|saudumm|dumm wie brot|zu dumm|zu blod|hirnlos|geistig behindert|behindert im kopf|nicht ganz dicht|geistesgestort|wertlos|erbarmlich|abartig|zuruckgeblieben)`,
    // sexual remarks
    String.raw`geile[rs]? (?:arsch|titten|brust|bruste|sau|stuck|schnitte|mause?|hintern|korper|beine)|(?:zeig|zieh) (?:\w+ ){0,3}(?:titten|bruste|hoschen|bh|nacktbilder|dich aus)|(?:lass|wurde|will|mocht\w*) (?:\w+ ){0,3}(?:bumsen|vogeln|flachlegen|durchnehmen|knallen)(?= ?[.!,]|$)|blas mir|setz dich auf (?:mein|meinen) (?:schoss|gesicht)|heisse[rs]? (?:feger|schnitte|braut|stute)`,
  ],
  harmless: [
    'idiotensicher\\w*|der idiot(?: von)? dostojewski\\w*|idiotentest|nutzliche\\w* idiot\\w*',
    String.raw`(?:dostojewskis?|roman|buch|stuck) \W?der idiot`,
    String.raw`spastische\w*|spastik\w*`,
    String.raw`mongolei|mongolisch\w*|mongolen`,
    String.raw`huren(?:kind|kinder)(?: und schusterjungen)?|schusterjunge\w* und hurenkind\w*`,
    '(?:pute|puten)(?:nbrust|nschnitzel|nfleisch)?',
    String.raw`innerer schweinehund|inneren schweinehund|inneren schweinehunde?s?|meinen schweinehund|schweinehund uberwund\w*`,
    'arsch(?:backen|bombe|bomben|kalt|geweih|karte)|am arsch der welt|arsch der welt|arsch hoch|den arsch aufreissen',
    String.raw`(?:ford |hunde|rosen|pferde|pflanzen)bastard\w*|bastard(?:feile|schrift|klee|ahorn|satz|schwertlilie)`,
    String.raw`bremer stadtmusikanten|kackerlake\w*|kakerlake\w*`,
    String.raw`(?:die|ein|mein) (?:spast|assi)(?:stent\w*)`,
    'titten(?:see|bach|hausen)|(?:bad |ober|unter)fucking|fucking in oberosterreich|petting am (?:waginger )?see|wankbahn|wank(?:,| bei)| auf den wank',
    String.raw`familie (?:hure|fick|arsch|depp|trottel)|(?:herr|frau|dr\.?|prof\.?|von|adolf|hans|max|johnny) (?:fick|ficker|depp|trottel|arsch|penner|neger)|johnny depp\w*|fick(?:sche|sches|schen)? (?:gesetz\w*|gesetze)|adolf fick`,
    String.raw`schlampig\w*`,
    'penner(?:gluck)?(?=-?(?:hutte|weg))',
  ],
  ofOneself:
    '(?:ich|(?:bin|war) ich(?: [a-z]+){0,3}|ich (?:bin|war)(?: [a-z]+){0,3}|(?:fuhlte|fuhle|gefuhlt|komme|kam|vorgekommen|vor) (?:[a-z]+ ){0,3}wie (?:ein|der|eine|die)|wie (?:ein|der) (?:letzte|grosste|volle))(?: (?:alter|alte|armer|dummer|kleiner|doofer|grosser|letzter|kompletter))?',
  reporting: String.raw`nannte|nennt|genannt|nennen|beschimpft\w*|beschimpfung\w*|beleidigt\w*|beleidigung\w*|sagte|sagt|gesagt|schrie|schreit|geschrien|rief|gerufen|brullte|schrieb|geschrieben|steht|stand|horte|gehort|wort|worter|begriff|schimpfwort\w*|zitat|zitiert|gemeldet|melden|beschwerde|beschmiert|gesprayt|gemobbt|mobbing|titulier\w*|bezeichnet\w*|kommentar\w*|spruch|spruche`,
  naming:
    '(?:nannte|nennt|nannten|nennen|beschimpfte|beschimpft|beschimpften|titulierte|bezeichnete)(?: [a-z]+){0,4}(?: (?:einen?|eine|als|zu))?|(?:das|dem|des) (?:wort|wortes|begriff|schimpfwort)',
  namingBehind: '(?:[a-z]+ )?(?:genannt|nannte|nannten|beschimpft|bezeichnet|tituliert|beleidigt)',
};
