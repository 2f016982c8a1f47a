import type { HarassmentWords } from './harassment-words.ts';

/** A first list, written for Herald and compared with LDNOOBW's French list (CC BY 4.0, see en.ts). */
export const french: HarassmentWords = {
  always: `connard connards connarde connardes connasse connasses conasse salaud salauds salope salopes salopard salopards saloperie
    enculé enculés enculée enculer enculeur enfoiré enfoirés enfoirée fils_de_pute fille_de_pute fils_de_putes fdp ntm putain de_merde merde merdes
    merdeux merdeuse merdique emmerde emmerder emmerdes emmerdeur emmerdeuse fait_chier faites_chier font_chier
    nique_ta_mère nique_ta_race nique_sa_mère niquer niqué trou_du_cul trouduc trous_du_cul couille_molle couilles branleur branleurs branleuse
    branlette va_te_faire_foutre va_te_faire_enculer allez_vous_faire_foutre va_te_faire_voir ta_gueule vos_gueules ferme_ta_gueule
    fermez_vos_gueules ferme_la_gueule ta_race sale_race pétasse pétasses pouffiasse poufiasse pouffiasses sac_à_merde
    bougnoule bougnoules bicot bicots youpin youpins négro négros bamboula chinetoque chinetoques tarlouze tarlouzes gouine gouines
    raton_laveur_de_merde sale_arabe sale_noir sale_juif sale_blanc sale_pd pédale_de_merde sous_merde sous_merdes enflure enflures
    raclure raclures foutre je_men_branle on_sen_branle sucer_ma_bite grosse_pute sale_pute vieille_pute petite_pute`,
  insults: `idiot idiote idiots idiotes abruti abrutie abrutis abruties crétin crétine crétins crétines imbécile imbéciles bouffon bouffons
    bouffonne boloss bolosse gros_naze pauvre_type pauvres_types pauvre_mec pauvre_fille andouille andouilles demeuré demeurés ducon
    nigaud nigaude nigauds nullard nullarde incapable_fini ignare ignares abruti_fini cruche gourde gourdasse cagole bouseux plouc ploucs cas_soc cassos
    feignasse feignasses minus minable minables raté_fini pleutre enflé sagouin saligaud ordure ordures raclure_de_bidet poivrot clodo clodos facho
    beauf beaufs pervers_narcissique détraqué détraquée détraqués taré tarée tarés cinglé cinglée dégénéré dégénérée dégénérés
    ducon_lajoie tocard tocards gogol gogols attardé_mental attardés_mentaux bon_à_rien bons_à_rien minable_type face_de_rat tête_de_noeud
    têtes_de_noeud`,
  inThisLanguage: `pute putes bite bites chatte_de_ta batard batards bâtard bâtards pédé pédés tapette tapettes garce garces triso mongol mongols mongolien
    mongoliens nègre nègres attardé attardés attardée chienne_de_garde chier`,
  withMarks: '',
  patterns: [
    String.raw`(?:poste|place|promotion|boulot|job|contrat|augmentation)(?: \w+){0,3} (?:grace a|pour|par|avec|a cause de) (?:ses|son|sa) (?:\w+ )?(?:jambes|fesses|seins|poitrine|decollete|jupe|physique|cul|jolie gueule|couleur|charmes)|(?:a|ayant) couche pour|promotion canape|(?:femme|noire?|arabe|homo) (?:de |du )?quota`,
    String.raw`(?:j'espere|esperons|pourvu|vivement) qu(?:e |')(?:tu|vous|il|elle|ils)(?: \w+){0,4} (?:etouff\w+|crev\w+|mour\w+|meur\w+|souffr\w+|brul\w+|pourr\w+|casses? la gueule|cancer)|(?:t'|s'|vous )etouffer avec|(?:manger|boire|bouffer)(?: \w+){0,2} a la paille|(?:finir|finiras?|finirez|atterrir|te retrouver)(?: \w+){0,2} (?:a l'hopital|aux urgences|a l'hosto|dans un fosse|en fauteuil|entre quatre planches|a la morgue)|(?:encore un mot|un mot de plus|continue(?:z)?|repete(?:z)? (?:ca|un peu)|approche(?:z)?|essaie(?:z)? (?:encore|un peu))(?: \w+){0,3},? et (?:je|tu|on|vous|ca)|(?:fais|faites) (?:bien )?gaffe(?: a (?:toi|vous|ta famille|tes enfants))?(?= ?[.!]|$)|(?:on|je|nous) (?:sait|sais|savons|connait|connais) ou|(?:on|je) (?:t'|te |vous )(?:attend|attends|retrouvera|retrouverai|aura|aurai)(?= ?[.!,]|$)|(?:ce serait|ca serait) (?:dommage|bete|triste) (?:qu'il|si|que)|tu (?:perds rien|ne perds rien) pour attendre|je vais (?:te|lui|leur|vous) (?:apprendre|faire regretter|faire payer|regler ton compte)`,
    String.raw`(?:ce|cet|cette|ces|ton|ta|quel|quelle|espece de|sacre|vrai|vraie|un|une|sale|bande de|ramassis de|tas de|sont des|sont de la) (?:\w+ )?(?:gros|grosse|sale|vieux|vieille|pauvre|petit|petite|immonde|affreux|stupide|misérable|miserable) (?:\w+ )?(?:porcs?|truie|vache|cochonn?e?|thon|boudin|baleine|tas|lard|rat|cafard|chien|singe|guenon|type|mec|fille|folle|fou|cloche|merdeux|clochard|larve|limace|vipere|sorciere|debris|peau|bique|cageot|laideron|mocheté|mochete)(?= ?[.!,;]|$| du| de| qui| a| est| m'| n'| s')|(?:abruti|abrutie|idiot|idiote|cretin|cretine|imbecile|debile|ane|anes|larves?|cafards?|vermine|nuisibles?|parasites?|racailles?|sous-merde|sous-hommes?|degeneres?|animaux|sauvages|moutons|incapables?|bons a rien)(?= (?:sans cervelle|finis?|congenital|profond|notoire|patente|de service|de premiere))|sans cervelle|pas (?:une |la )lumiere|(?:ces gens|cette bande|ils|elles|ceux-la) (?:sont|c'est) (?:tous |toutes )?(?:de la |des |du )(?:vermine|cafards?|parasites?|racailles?|rats?|animaux|nuisibles?|sauvages|merde|dechets?)`,
    String.raw`(?:trop|si|bien) (?:con|conne|bete|moche|gros|grosse|stupide|nul|nulle|laid|laide|debile) pour|(?:bete|con|moche|laid|laide|conne) (?:a manger du foin|comme (?:ses pieds|un pou|un balai|une valise|une oie|un cul|un ane)|a pleurer|a faire peur)|(?:cerveau|qi|cervelle) (?:de|d'une?|d') (?:moineau|huitre|poule|mouche|moule|poisson rouge|bulot)|(?:sa|ta|une) place (?:est )?(?:dans|au|a) (?:la cuisine|zoo|l'asile|caniveau|poubelle|au zoo)|personne (?:ne )?(?:t'aime|te supporte|veut de toi|vous aime|ne veut)|t'as (?:rien|pas) dans (?:la tete|le crane|le ventre)|(?:va te faire|allez vous faire|va voir) (?:soigner|cuire|pendre|ailleurs|voir)|(?:malade|malades) (?:mental|mentaux|mentale)|(?:souris|fais-nous un sourire|viens la|tourne-toi|fais voir),? (?:ma belle|ma jolie|cherie|poupee|bebe|ma poule|beaute|mademoiselle)(?= ?[.!,]|$)|(?:t'imaginer|l'imaginer|te voir|la voir) (?:nue|toute nue|sans|en lingerie|a poil)|(?:couleur|taille) de (?:ta culotte|tes sous-vetements|bonnets?|soutien-gorge)|(?:petit|joli|sacre|beau) (?:cul|boule|petit lot|chassis|morceau)|(?:je|on) (?:lui|te) (?:ferais|ferait) bien|(?:sous|dessous) (?:ta|cette) (?:jupe|blouse|robe)`,
    String.raw`(?:quel|pauvre|gros|sale|petit|vieux|sacre|bande de|espece de|trop|si|aussi|tellement|t'es|tu es|vous etes|est un|c'est un|sont des|etre|roi des|prends? pour un|prend pour des) (?:\w+ ){0,1}con(?:s|ne|nes)?(?= ?[.!,?]|$| de| qui| et)|t'es con(?:ne)?|(?:quelle|pauvre|grosse|sale) conne`,
    String.raw`(?<!une |cette |l'|chaque |nouvelle |autre |rare |meme |d'une )especes? (?:de |d')(?:\w+ ){0,2}(?:con\w*|idiote?s?|abrutie?s?|cretine?s?|merde\w*|ordures?|porcs?|cochon\w*|vaches?|debiles?|imbeciles?|salau\w*|salop\w*|laches?|rats?|chiens?|andouilles?|clochard\w*|racaille|parasites?|mongol\w*|malades?|gros\w*|sale\w*|connard\w*|enfoire\w*|batard\w*|pute\w*|tare\w*|degenere\w*|minables?|voleur\w*)`,
    String.raw`(?:quel|quelle|espece de|gros|grosse|pauvre|bande de|t'es|tu es|vous etes|sont|un vrai|une vraie|c'est un|c'est une) (?:\w+ )?debiles?(?= ?[.!,]|$| de)|(?:gens|migrants|etrangers|chomeurs|fonctionnaires|arabes|juifs|noirs|voisins|politiciens|musulmans|roms|femmes|homos) sont (?:tous |toutes )?(?:des |de |que des )?(?:\w+ )?(?:parasites|rats|animaux|voleurs|vermine|ordures|porcs|cafards|racailles?|sous-hommes)`,
    // threats
    String.raw`(?:je|on|nous) (?:vais|va|allons|viens|vient) (?:\w+ ){0,3}(?:te|t'|vous|le|la|les|lui|leur)[ ]?(?:\w+ ){0,2}(?:tuer|buter|crever|egorger|frapper|defoncer|demolir|eclater|planter|massacrer|cogner|tabasser|fumer|etrangler|retrouver et)(?! de rire)|je te (?:tue|bute|creve|defonce|casse|eclate|demolis|cogne)(?= ?[.!,]|$| la| le| les)`,
    String.raw`(?:te|t'|lui|vous|leur) (?:\w+ ){0,2}(?:casser|casse|peter|pete|eclater|eclate|defoncer|defonce|fracasser|fracasse|briser|brise|exploser|explose|arracher|arrache|tordre) (?:\w+ ){0,2}(?:gueule|dents?|jambes?|nez|machoire|tete|genoux?|os|figure|cou|crane|bras)`,
    String.raw`je sais ou (?:tu habites|vous habitez|tu travailles|tu dors)|(?:tu vas|vous allez) (?:\w+ ){0,2}(?:regretter|crever|mourir|payer)(?= ?[.!,]|$| ca| cher)|va (?:crever|mourir|te pendre|te tuer)|allez (?:crever|mourir)|creve(?:z)?(?= (?:donc|charogne|sale)|!|$)|surveille tes arrieres|(?:tu|il|elle) merite(?:s|nt)? (?:de (?:crever|mourir)|la mort|une balle|la corde)|j'espere que (?:tu|vous|il|elle) (?:\w+ ){0,3}(?:crever|creves?|mourir|meures?)|on va te (?:retrouver|faire la peau)|(?:te|lui) faire la peau`,
    // silencing, sending away
    String.raw`ferme(?:z)?[- ](?:la|ta|vos|votre)(?: (?:gueule|bouche|clapet|claque-merde))?(?= ?[.!,]|$)(?<!fermez la porte)|(?:la )?ferme,? (?:toi|abruti|connard|idiot)|retourne(?:z)? (?:dans|chez) (?:ton|toi|votre|vous|leur|eux)(?: pays)?|rentre(?:z)? (?:dans ton|chez toi,? (?:sale|l'))(?: pays)?|casse-toi,? (?:\w+ )?(?:con|connard|abruti|salope|pauvre)|degage,? (?:\w+ )?(?:con|connard|abruti|salope|sale)|on veut pas de (?:toi|vous|gens comme)`,
    // insults that need their sentence
    String.raw`(?:tu es|t'es|vous etes|c'est|elle est|il est|ils sont|quel|quelle|bande de|sale|sales|sacree?|traite\w* de) (?:\w+ ){0,2}(?:ordures?|porcs?|truies?|vermine|dechets?|racailles?|parasites?|minables?|rates?|pourritures?|laches?|guignols?|gros tas|grosse vache|grosse truie|gros porc|gros lard|baleine|boudin|cageot|clown|sans-couilles|moins que rien|bon a rien|bonne a rien|pauvre cloche)(?= ?[.!,]|$)|(?:bande|tas) de (?:\w+ )?(?:nuls|guignols|clowns|incapables|feignasses|faineants|moutons|rats|porcs|tocards|voleurs|cons|charlots|bras casses)`,
    // sexual remarks
    "(?:beau|joli|sacre|bon|gros) (?:cul|petit cul|decollete|chassis)|(?:belles?|beaux?|jolies?|jolis?|gros|grosse) (?:seins|nichons|fesses|miches|lolos|nibards)|montre(?:-| )?(?:moi |nous )?(?:tes|ton) (?:seins|fesses|nichons|cul)|suce(?:-moi|-la| moi| ma)|(?:t'es|elle est|tu es) (?:trop |vraiment |tellement )?(?:bonne(?= ?[.!,]|$)|baisable|bandante|une bombe sexuelle)|bonnasse|je (?:te|la) (?:baiserais|sauterais|prendrais bien)|(?:baise|coucher?) (?:avec )?(?:moi|le chef) (?:et|ou|pour)|envoie (?:moi )?des nudes",
  ],
  harmless: [
    "l'idiot (?:de|du) (?:dostoievski|village)|le diner de cons|diner de cons",
    String.raw`(?:guitare|accord|pedale|jouer) (?:\w+ ){0,2}merde|merde pour (?:ce|demain|ton|le|la|l')|(?:dire|dit|dis|disons|te dis|vous dis) merde|mot de cambronne|trois fois merde`,
    String.raw`tapettes? (?:a|anti-?)[ -]?(?:souris|mouches?|rats?|tapis)|bite d'amarrage|bites? d'amarrage|(?:souris|mouche|piege) (?:\w+ ){0,3}tapettes?`,
    String.raw`pedales? (?:du|de|d'|automatiques?|wah|avant|gauche|droite)|(?:velo|frein|embrayage|accelerateur) (?:\w+ ){0,3}pedales?`,
    String.raw`mongols? (?:de|en|et|du|nomade\w*)|(?:empire|cheval|chevaux|yourte|peuple|les|cavaliers?|contes?|langue|steppe|barbecue|khan|invasions?|poney|danses?|nomades) mongole?s?|mongolie`,
    'art negre|bal negre|la revue negre|tete de negre|negres? litteraires?',
    'couilles? (?:de mouton|du pape|de suisse)|rognons|bouffonn?erie|roi et (?:son|le) bouffon|bouffons? (?:du|de la|de) (?:roi|cour)',
    String.raw`andouilles? (?:de (?:guemene|vire|troyes|pays)|fumees?|grillees?|de bretagne)|(?:tranche|rondelle|galette|manger|mange|de l')s? (?:\w+ ){0,2}andouilles?|andouillettes?`,
    String.raw`condom|comtesse? de (?:bouillon|chatte)|(?:ma|la|notre|une|petite) chatte|pedagogi\w+|(?:salaud|les salauds) (?:de sartre|sartrien\w*)|la putain respectueuse|salopettes?|les salopards (?:de|en)`,
    'pique-niqu\\w*',
    "batards? (?:de (?:pain|campagne)|au levain|pas trop cuits?|d'orleans)|(?:un|deux|pain) batards?(?= (?:et|s'il|svp|pas trop|bien cuit))|chien batard",
    String.raw`enflures? (?:de|au|du|des) (?:la |l')?(?:cheville|genou|main|doigt|joue|pied|visage|bras|poignet)\w*|saloperies? de (?:temps|meteo|mistral)`,
  ],
  ofOneself:
    "(?:je suis|j'etais|j'ai ete|je me sens|je me suis sentie?|j'ai l'air|je passe pour|suis-je|fus)(?: (?:un|une|vraiment|trop|comme|tellement|bien|assez|d'un|si|aussi|le|la|sentie?))*",
  reporting: String.raw`traite\w*|appel(?:e|er|ait|ee|les?)|insult\w*|injuri\w*|a dit|m'a dit|lui a dit|disait|dit|dire|cri(?:e|ait|er|ant)|hurl\w+|ecri(?:t|vait|re|te)|entendu|entendre|mot|mots|terme|propos|remarques?|commentaires?|graffitis?|tagu\w+|signal\w+|rapport\w+|plainte|harcel\w+|citation|cite`,
  naming:
    "(?:traite(?:e|es|s|r|nt)?|traitait|appel(?:e|ee|ait|er)|qualifi(?:e|ee|ait))(?: [a-z']+){0,3} (?:de |d'|des )?(?:[a-z]+ )?|traitee? d'|(?:le|du) (?:mot|terme)",
  namingBehind: "(?:m'a-t-il|m'a-t-elle|nous a-t-il) (?:dit|lance|crie)",
};
