import type { SpeakingWords } from './speaking-words.ts';

const firm =
  "(?:{company}|l'entreprise|la societe|notre entreprise|notre societe|la direction|toute l'equipe (?:de|chez) {company}|toute l'entreprise|la marque|mon entreprise)";
const remedy =
  '(?:rembours\\w+|remplac\\w+|indemnis\\w+|dedommag\\w+|repar\\w+|echang\\w+|resoudre|regler|envoy(?:er|ons|ez)|enverrons|offrir|offrirons|prendre en charge|prendrons en charge|prolong\\w+|baiss\\w+|rappel(?:er|lerons)|crediter|compens\\w+|livr(?:er|erons))';
const complaint =
  "(?:desagrement|desagrements|gene|retard|retards|probleme|problemes|panne|pannes|erreur|attente|bruit|incident|mauvaise experience|experience|deconvenue|ce qui (?:vous|t')|inconvenients?|desagreable)";

/** Written for Herald. */
export const french: SpeakingWords = {
  inItsName: [
    `au nom (?:de |d')?(?:tous (?:ceux )?(?:de |chez ))?${firm}|pour le compte de ${firm}`,
    `(?:je )?(?:parle|m'exprime|reponds|ecris|prends la parole) (?:ici |officiellement |aujourd'hui )*(?:pour|au nom de|comme|en tant que) ${firm}`,
    `en (?:tant que|qualite de) (?:porte-parole|representante?|voix)(?: officielle?)?(?: (?:de|d'|chez) ?${firm})?`,
    `(?:communique|declaration|reponse|position|prise de position|parole|version) officielle?(?: (?:de|d'|est|sur|:)|,| :)`,
    `la position (?:de {company}|de l'entreprise|de notre societe) (?:[\\w']+ ){0,6}(?:est|reste)`,
    `officiellement,? (?:{company}|nous|l'entreprise|je peux)|nous,? {company},|(?:nous,? )?en tant qu'entreprise,? nous|chez {company},? nous (?:promettons|garantissons|regrettons|dementons|confirmons officiellement|nous engageons|condamnons)`,
    `(?:communique|declaration|reponse|annonce|message|mise au point) (?:officiel(?:le)?|de {company}|de l'entreprise|de la direction)|{company} (?:tient a|souhaite|precise|rappelle|communique|repond|declare)(?= ?(?:que|a|:|preciser|rappeler|clarifier|presenter|s'excuser|ses))|(?:je|nous) (?:tiens|tenons|souhaite|souhaitons|peux|pouvons) (?:a )?(?:officiellement|preciser au nom|clarifier au nom|confirmer au nom|declarer)|(?:ici|c'est) {company}(?= ?[:,])|{company},? (?:a l'appareil|vous repond)`,
    String.raw`en tant que (?:voix|visage|porte-voix|ambassad\w+) (?:de|d'|pour) ?{company}|(?:{company}|l'entreprise|la societe|notre entreprise|la direction) (?:tient a|souhaite|desire|veut|insiste|souligne|rappelle|precise|affirme|declare|maintient|repond|informe)(?: [\w']+){0,4}|notre (?:position|reponse|ligne|politique) en tant qu'(?:entreprise|employeur|fabricant)|par la presente`,
    String.raw`au nom de (?:toute |toutes |tous |l'ensemble )?(?:l'equipe|l'ensemble|les equipes|mes collegues|nos equipes|la maison|la direction)(?: [\w']+){0,2}`,
  ],
  itsWord: [
    `(?:{company}|l'entreprise|la societe|notre entreprise|notre societe) (?:[\\w']+ )?(?:promet|garantit|s'engage|assure (?:a|que|ses)|dement|rejette|conteste|nie|regrette|s'excuse|presente ses excuses|condamne|confirme (?:que|officiellement)|assume (?:l'entiere|la|toute)|desapprouve|se dissocie|ne commente|ne fera (?:jamais|aucun)|ne (?:\\w+ )?(?:augmentera|fermera|vendra|licenciera))`,
    'nous (?:dementons|rejetons|contestons|condamnons|nions) (?:formellement |fermement |categoriquement )?(?:les?|ces?|cette|toutes?|tous|ces)',
    'nous (?:confirmons|annoncons|declarons|presentons) (?:officiellement|par la presente|nos excuses)',
    "nous assumons (?:l'entiere|la pleine|toute la|pleinement)",
    `(?:nous|je) (?:vous |te )?(?:promets|promettons|garantis|garantissons|assure|assurons|m'engage|nous engageons) (?:a |que |tous |a tous )?(?:[\\w']+ ){0,6}(?:{company}|rembours\\w*|remplac\\w*|livraison|livrer\\w*|prix|clients?|garantie|reparation|reparer\\w*|technicien|remise|emplois?)`,
    `(?:vous avez|tu as) (?:notre|ma) parole|notre (?:promesse|engagement|parole) (?:envers|a|est)|soyez (?:rassures?|assures?|certains?)(?: que)?|(?:nous|{company}) n'(?:avons|a) (?:rien (?:fait de mal|a cacher|a nous reprocher)|commis aucune)|nous (?:ne )?(?:tolerons|cautionnons|acceptons|soutenons|condamnons|desapprouvons|rejetons|dementons) (?:pas |fermement |aucun\\w* |formellement |absolument )?(?:ce|cette|ces|aucun\\w*|les|la|le|de|que|pas)|nous (?:assumons|maintenons|defendons)|nos avocats|notre service juridique|aucun(?:e)? (?:\\w+ ){0,4}(?:n'est|n'a ete|ne sont) (?:\\w+ )?(?:defectueu\\w+|concerne\\w*|touche\\w*|dangereu\\w+|en cause|affecte\\w*)|nous vous (?:assurons|garantissons|promettons|certifions)(?! un)`,
    String.raw`chez {company},? nous (?:\w+ )?(?:promettons|garantissons|regrettons|assurons|condamnons|nous engageons|presentons)|votre (?:plainte|reclamation|demande|dossier) (?:est|a ete|sera)`,
  ],
  service: [
    `(?:nous|on|{company}|notre equipe|nos techniciens|l'entreprise|je) (?:allons |va |vais |vont |pouvons |souhaitons |nous engageons a |m'engage a )?(?:bien sur |vous |te |le |la |les |tous |immediatement |gratuitement )*(?:allons |va |vais )?(?:vous |te |le |la |les )?(?:(?:rembours|indemnis|dedommag)\\w+|${remedy} (?:integralement |immediatement |gratuitement )*(?:votre|vos|ton|ta|tes|chaque client|chaque appareil|tous (?:les|nos) (?:clients|appareils)|toutes les (?:batteries|pompes)|(?:les|nos) (?:clients|appareils|batteries|prix)|clients?|vous)) ?`,
    `(?:nous|on|je) (?:vous|te) (?:remboursons|rembourserons|remplacerons|remplacons|indemniserons|dedommagerons|enverrons|envoyons|rembourse|rembourserai|offrons|offrirons|rembourserons)`,
    "(?:vous|tu|chaque client|tous les clients|les clients) (?:serez|seras|sera|seront|recevrez|recevras|recevra|recevront|allez recevoir|aurez) (?:[\\w']+ ){0,3}(?:rembours\\w*|remplac\\w*|indemnis\\w*|dedommag\\w*|remboursement|remplacement|bon d'achat|geste commercial|avoir|technicien)",
    `(?:nous (?:sommes )?(?:vraiment |sincerement |profondement )?(?:desoles|navres|regrettons|excusons|vous prions (?:de (?:nous )?excuser|d'accepter))|(?:toutes )?nos (?:plus )?(?:sinceres |plates |vives )?excuses)(?: [\\w']+){0,6} ${complaint}|nous vous prions de (?:nous )?excuser|nous vous presentons nos excuses|nos sinceres excuses`,
    "nous prenons (?:[\\w']+ ){0,5}(?:plainte|plaintes|reclamation|reclamations|remarques?|retour|signalement|incident|probleme|preoccupations?) (?:[\\w']+ )?au serieux|nous prenons (?:cela|ca) tres au serieux",
    "(?:nous (?:examinons|enquetons|analysons|etudions)|une enquete est en cours)(?: [\\w']+){0,3}(?: (?:dossier|plainte|reclamation|incident|cas|probleme|commande))?",
    "merci (?:pour|de) (?:votre|vos|ton|nous avoir) (?:retour|message|signalement|patience|reclamation|contacte\\w*|signale\\w*)[,.;:!]? (?:[\\w']+ ){0,3}(?:nous|notre|on va|merci d')",
    "(?:envoyez|envoie|donnez|donne|communiquez|transmettez|indiquez)[- ](?:nous|moi) (?:[\\w']+ ){0,3}(?:votre|ton) (?:numero|reference|no) (?:de |d')?(?:commande|client|dossier|serie|contrat)?",
    "(?:cher client|chere cliente|chers clients|cheres clientes|madame, monsieur|chere madame|cher monsieur)[\\w' ]{0,20}[,.!]? (?:[\\w']+ ){0,4}(?:nous|notre|votre|vos)",
    '(?:a titre de geste commercial|en guise de (?:compensation|dedommagement)),? (?:nous|vous|je)',
    `(?:desole\\w*|navre\\w*|pardon|toutes mes excuses|nous regrettons|je suis desole\\w*)(?: [\\w',]+){0,10}[.,!;:] ?(?:[\\w']+ ){0,3}(?:nous|notre|on (?:va|vous|t')|un technicien|nos|je (?:m'occupe|transmets|fais|vous envoie))|(?:nous avons|j'ai|on a) (?:bien )?(?:transmis|transfere|enregistre|signale|remonte|pris en compte|note) (?:votre|ta|ton|vos) (?:\\w+ )?(?:dossier|demande|message|plainte|reclamation|remarque|cas)|(?:notre|nos|un|une) (?:equipe|service|technicien\\w*|conseiller\\w*|collegue) (?:va |vont )?(?:vous|te) (?:contact\\w*|rappel\\w*|recontact\\w*|appel\\w*|recevr\\w*)|(?:un|une|notre|nos) (?:technicien\\w*|equipe) (?:va |vont )?(?:passer\\w*|venir|viendra|viendront|sera|seront) (?:\\w+ ){0,2}chez (?:vous|toi)|(?:nous|on|je) (?:remplacons|remplace|remplacerons|reparons|repare|reparerons|changeons|change|echangeons|prenons en charge) (?:[\\w']+ ){0,4}(?:gratuitement|sans frais|a nos frais|des demain|immediatement)`,
    String.raw`(?:nous|{company}|l'entreprise|on) (?:prendr\w+|prenons|prend|assumer\w+|couvrir\w+|couvrons|paier\w+|payer\w+|payons|regler\w+|supporter\w+)(?: en charge)?(?: [\w']+){0,3} (?:degats|dommages|frais|couts?|reparations?|factures?|depenses|pertes|difference|montant|totalite)|(?:sera|seront|serez|seras|etes|sont) (?:\w+ )?(?:rembourse\w*|indemnise\w*|dedommage\w*|remplace\w*|credite\w*)|(?:recuper\w+|retrouv\w+|recevr\w+|aur\w+) (?:leur|votre|ton|son) argent|(?:madame|monsieur|chere?|bonjour|mademoiselle) [\w'-]+,? (?:[\w']+ )?(?:nous|je) (?:sommes|suis|regrett\w+|nous excus\w+|vous present\w+) ?(?:[\w']+ )?(?:desole\w*|navre\w*|excuse\w*)?|nous sommes (?:\w+ )?(?:desoles|navres)|(?:une?|la|le|votre) (?:nouvelle?|neuve?|autre|remplacement|piece)(?: [\w']+)? (?:est|arrive|part) (?:deja )?(?:en route|en chemin|partie?|demain)|nous promettons (?:a )?(?:tous |toutes )?(?:nos |les )?client\w+`,
    String.raw`(?:la direction|l'entreprise|mon chef|{company}) (?:me|m'a|m') ?(?:charge|demande|autorise|prie)|(?:seront|sera) (?:tous |toutes )?(?:indemnise|rembourse|dedommage|remplace|repare)\w*|nous vous devons (?:des excuses|une explication)`,
  ],
  ownView:
    "a mon (?:humble )?avis|selon moi|pour moi|personnellement|je (?:pense|crois|trouve|suppose|souhaite)|j'espere|mon (?:avis|opinion|point de vue)|je ne parle que pour moi|a titre personnel",
  notSpeaking:
    "(?:ne|pas|n'|jamais|sans|au lieu de|plutot que|si|selon|d'apres|il dit|elle dit|ils disent|parait-il|on m'a dit)",
  inMyView: 'À mon avis',
  handOver: 'Je ne suis pas la bonne personne pour cela, mais notre service clients est là pour aider.',
};
