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
    ducon_lajoie tocard tocards gogol gogols attardé_mental attardés_mentaux bon_à_rien bons_à_rien minable_type face_de_rat tête_de_noeud
    têtes_de_noeud`,
  inThisLanguage: `pute putes bite bites chatte_de_ta batard batards bâtard bâtards pédé pédés tapette tapettes garce garces triso mongol mongols mongolien
    mongoliens nègre nègres attardé attardés attardée chienne_de_garde chier`,
  withMarks: '',
  patterns: [
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
