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
    blödmann blödmänner dumpfbacke dumpfbacken dussel hornochse hornochsen saftsack schweinehund dummbeutel knalltüte
    blindfisch blindgänger hanswurst pappnase pappnasen hirni hirnis kackfass lackaffe lackaffen vogelscheuche schnepfe zimtzicke
    schmarotzer arschkrampe honk honks dorfdeppen dämlack einfaltspinsel hirnamputierte hirnamputierter hirnverbrannte volldussel dumpfbackig
    fettsack fettsäcke fettwanst dickmops tunte tunten emanze emanzen kameltreiber kartoffelfresser perversling perverslinge
    dreckspack lumpenpack sozialschmarotzer
    arsch armleuchter kretin flachpfeife flachzange intelligenzallergiker`,
  inThisLanguage: `neger penner pute_du_blöde bastard bastarde asozialer asoziale assi assis`,
  withMarks: 'möse mösen',
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
