import type { HarassmentWords } from './harassment-words.ts';

/** A first list, written for Herald and compared with LDNOOBW's French list (CC BY 4.0, see en.ts). */
export const french: HarassmentWords = {
  always: `connard connards connarde connardes connasse connasses conasse salaud salauds salope salopes salopard salopards saloperie
    enculé enculés enculée enculer enculeur enfoiré enfoirés enfoirée fils_de_pute fille_de_pute fils_de_putes fdp ntm putain de_merde merde merdes
    merdeux merdeuse merdique emmerde emmerder emmerdes emmerdeur emmerdeuse fait_chier faites_chier font_chier
    nique_ta_mère nique_ta_race nique_sa_mère niquer niqué trou_du_cul trouduc trous_du_cul couille_molle couilles branleur branleurs branleuse
    branlette va_te_faire_foutre va_te_faire_enculer allez_vous_faire_foutre va_te_faire_voir ta_gueule vos_gueules ferme_ta_gueule
    fermez_vos_gueules ferme_la_gueule ta_race sale_race pétasse pétasses pouffiasse poufiasse pouffiasses sac_à_merde
    bougnoule bougnoules bicot bicots youpin youpins bamboula chinetoque chinetoques tarlouze tarlouzes gouine gouines
    raton_laveur_de_merde sale_arabe sale_noir sale_juif sale_blanc sale_pd pédale_de_merde sous_merde sous_merdes enflure enflures
    raclure raclures foutre je_men_branle on_sen_branle sucer_ma_bite grosse_pute sale_pute vieille_pute petite_pute`,
  insults: `idiot idiote idiots idiotes abruti abrutie abrutis abruties crétin crétine crétins crétines imbécile imbéciles bouffon bouffons
    bouffonne boloss bolosse gros_naze pauvre_type pauvres_types pauvre_mec pauvre_fille andouille andouilles ducon
    nigaud nigaude nigauds nullard nullarde incapable_fini ignare ignares abruti_fini gourdasse cagole bouseux plouc ploucs cas_soc cassos
    feignasse feignasses minable minables raté_fini pleutre enflé sagouin saligaud ordure ordures raclure_de_bidet poivrot clodo clodos facho
    beauf beaufs pervers_narcissique détraqué détraquée détraqués taré tarée tarés cinglé cinglée dégénéré dégénérée dégénérés
    ducon_lajoie tocard tocards gogol gogols attardé_mental attardés_mentaux bon_à_rien bons_à_rien minable_type face_de_rat tête_de_noeud
    têtes_de_noeud`,
  inThisLanguage: `pute putes bite bites chatte_de_ta batard batards bâtard bâtards pédé pédés tapette tapettes garce garces triso mongol mongols mongolien
    mongoliens attardé attardés attardée chienne_de_garde chier`,
  withMarks: '',
  harmless: [
    String.raw`(?:abruti|hebete|assomme|ivre)e?s? (?:de|par) (?:fatigue|chaleur|sommeil|travail|douleur|chagrin|soleil|ennui|la|le|les|l')`,
    "l'idiot (?:de|du) (?:dostoievski|village)|le diner de cons|diner de cons",
    String.raw`(?:guitare|accord|pedale|jouer) (?:\w+ ){0,2}merde|merde pour (?:ce|demain|ton|le|la|l')|(?:dire|dit|dis|disons|te dis|vous dis) merde|mot de cambronne|trois fois merde`,
    String.raw`tapettes? (?:a|anti-?)[ -]?(?:souris|mouches?|rats?|tapis)|bite d'amarrage|bites? d'amarrage|(?:souris|mouche|piege) (?:\w+ ){0,3}tapettes?`,
    String.raw`pedales? (?:du|de|d'|automatiques?|wah|avant|gauche|droite)|(?:velo|frein|embrayage|accelerateur) (?:\w+ ){0,3}pedales?`,
    String.raw`(?:film|chant|cuisine|restaurant|artisan\w*|feutre|art|lutte|plat|ragout|etudiante?|guide|ami|amie|dictionnaire|cours de|parle|parler|apprends|apprendre|traduire|traduit) (?:le |du |en )?mongole?s?|mongole?s?(?: [\w']+){0,6} (?:oulan|steppes?|yourtes?|yacks?|chevaux|gengis|nomades?)|mongols? (?:de|en|et|du|nomade\w*)|(?:empire|cheval|chevaux|yourte|peuple|les|cavaliers?|contes?|langue|steppe|barbecue|khan|invasions?|poney|danses?|nomades) mongole?s?|mongolie`,
    'art negre|bal negre|la revue negre|tete de negre|negres? litteraires?',
    'couilles? (?:de mouton|du pape|de suisse)|rognons|bouffonn?erie|roi et (?:son|le) bouffon|bouffons? (?:du|de la|de) (?:roi|cour)',
    String.raw`andouilles? (?:de (?:guemene|vire|troyes|pays)|fumees?|grillees?|de bretagne)|(?:tranche|rondelle|galette|manger|mange|de l')s? (?:\w+ ){0,2}andouilles?|andouillettes?`,
    String.raw`condom|comtesse? de (?:bouillon|chatte)|(?:ma|la|notre|une|petite) chatte|pedagogi\w+|(?:salaud|les salauds) (?:de sartre|sartrien\w*)|la putain respectueuse|salopettes?|les salopards (?:de|en)`,
    'pique-niqu\\w*',
    String.raw`(?:chiens?|chiots?|refuge|boulang\w+|fournil|levain)(?: [\w']+){0,10} batards?|batards?(?: [\w']+){0,8} (?:chiens?|chiots?|refuge|museau|croute|levain|boulang\w+|croquant\w*|croque)|batards? bien cuits?`,
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
