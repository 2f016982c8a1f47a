/** How one tells without quotation marks what another person said, up to where the words begin. Over plain text. Written for Herald. */
export const told = [
  "(?:he|she|they|boss|manager|supervisor|foreman|customer|client|colleague|someone|somebody|man|woman|guy|bloke|passenger|patient|teacher|lead|mate|people|stranger|director|lad|driver|visitor|neighbour)(?: [a-z'-]+){0,3} (?:told|said|says|tells|shouted|yelled|screamed|texted|joked|threatened|hissed|muttered|spat|snapped|claimed|insisted|asked|suggested|called|calls|sprayed)(?: [a-z'-]+){0,7}",
  "(?:i|we|she|he|they|colleagues?|apprentices?|sister|brother|daughter|son|mum|friend)(?: [a-z'-]+){0,2} (?:was|were|been|got|being|is|are) (?:told|called|asked|threatened|labelled|branded)(?: [a-z'-]+){0,7}",
  '(?:er|sie|man|chef|chefin|vorgesetzter?|kollege|kollegin|kunde|kundin|jemand|typ|mann|frau|meister|vorarbeiter|schichtleiter\\w*|teamleiter\\w*|fahrgast|fahrer|nachbar|besucher|leute|gast)(?: [a-z]+){0,4} (?:sagte|sagt|gesagt|meinte|meint|schrie|brullte|drohte|gedroht|gemeint|fragte|rief|zischte|behauptete|gerufen|gespruht)(?:,|:)?(?: [a-z]+){0,7}',
  '(?:mir|uns|ihm|ihr)(?: [a-z]+){0,3} (?:gesagt|gedroht|nachgerufen|an den kopf geworfen|angedroht)(?:,|:)?(?: [a-z]+){0,7}',
  "(?:il|elle|ils|elles|on|chef|cheffe|responsable|client|cliente|collegue|patron|patronne|contremaitre|quelqu'un|type|mec|passager|voisin|voisine|monsieur|dame|chef d'equipe)(?: [a-z'-]+){0,4} (?:dit|disait|disent|lance|lancait|crie|criait|hurle|menace|menacee?|repondu|sorti|balance|soutient|pretend|affirme|repete)(?: que?| qu'| de| a)?(?: ?[a-z'-]+){0,7}",
  "(?:on|il|elle) m'a(?: [a-z'-]+){0,2} (?:dit|lance|crie|sorti|balance|menacee?|traitee?)(?: [a-z'-]+){0,6}",
  '(?:el|ella|ellos|jef[ea]|encargad[oa]|client[ea]|companer[oa]|alguien|capataz|senora?|tipo|vecin[oa]|un|una|me|nos|le|les|supervisora?|pasajer[oa])(?: [a-z]+){0,3} (?:dijo|dice|dijeron|decia|grito|gritaron|solto|amenazo|contesto|respondio|espeto|llamo|llamaron)(?: que)?(?: [a-z]+){0,7}',
  '(?:dijo|dijeron|decia|dice|grito) (?:que|a)(?: [a-z]+){0,6}',
] as const;

/** Behind these the author speaks again. */
export const ownTurn =
  "(?: |,)(?:and|but|so|then|und|aber|also|et|mais|alors|y|pero|asi que|,) (?:i|i'll|i'm|we|ich|wir|je|j'|moi|yo|nosotros|te|le)(?: |$)";

/** Oaths and coarse words aimed at nobody; who complains of their own working life may use them. */
export const oaths = `crap crappy shit shitty shite shits bullshit horseshit bollocks bugger fuck fucks fucking fuckin fucked effing frigging bloody damn goddamn dammit arse arsed ffs wtf pissed pissed_off piss_off piss-poor
  pisspoor bugger_all piss-take taking_the_piss shitshow shit-show hellhole shithole clusterfuck fuckery feck fecking
  scheiße scheisse scheiss scheiß scheißdreck scheissdreck beschissen beschissene beschissener beschissenes beschissenen kacke mist verarscht verarschen verarsche beschiss beschissen_bezahlt scheißegal scheissegal verdammte_scheiße am_arsch angepisst
  merde merdes merdique putain putains ptn conneries connerie chier chié chiant chiante chiants chiantes bordel plein_le_cul emmerde emmerder emmerdes fait_chier faites_chier foutage_de_gueule foutre se_foutent_de_notre_gueule foutu
  mierda mierdas joder jodido jodida jodidos jodan coño cojones de_los_cojones hasta_los_cojones hasta_los_huevos hasta_el_coño putada putadas puta_mierda puto_asco vaya_mierda qué_mierda hostia carajo puñetero puñetera coñazo jodiendo jode
  de_merde de_mierda`;
