import type { RivalWords } from './rival-words.ts';

/** Written for Herald. */
export const french: RivalWords = {
  bad: [
    String.raw`rival (?:met |mettent |prend |demande )?(?:\d+|deux|trois|quatre|cinq|six|dix|des semaines|des mois|le double)(?: \w+)?|reveill(?:e|ent|er) (?:[\w']+ )?(?:morts|voisins|rue|quartier)`,
    String.raw`promett(?:ent|e|ait|aient)(?: [\w'-]+){0,4} (?:et|mais)(?: \w+)? (?:livr\w+|donn\w+|envoi\w+|fourni\w+)|promet(?: [\w'-]+){0,4} (?:et|mais) (?:livre|donne|envoie)|ven(?:d|dent|dre|dait)(?: \w+){0,3} (?:boites?|conserves?|jouets?|plastique|carton|seche-cheveux|grille-pain|du vent|plus gros|reve)|boites? de conserve|seche-cheveux|grille-pain|trou noir|(?:ne )?(?:sav(?:ent|ait)|sait) (?:toujours |encore )?(?:pas|rien)|ne (?:comprend|comprennent|repond|repondent|rappell\w+|pens\w+|veul\w+|veut)(?: \w+)? (?:jamais|pas|qu'a|que|rien)|rival (?:n'|ne )?(?:\w+ )?toujours pas(?: \w+){0,4}|cach(?:ent|e)(?: \w+){0,3} (?:prix|frais|couts)|dure(?:nt)? (?:[\w']+ ){0,4}(?:autant qu|une semaine|un jour)|(?:du )?reparer|pleure de (?:joie|soulagement)|(?:fragiles?|branlant\w*|bancal\w*|bas de gamme|baclee?s?|mal (?:finis?|faite?s?|concue?s?))|rogn(?:e|ent) sur|on (?:en )?(?:a|avait) (?:bien |tous )?ri|laiss(?:e|ent)(?: \w+){0,3} (?:tomber|dans le froid|en plan)`,
    String.raw`camelote|pacotille|ordures?|poubelle|daube|merdi\w*|arnaques?|arnaqueurs?|escroc\w*|escroquerie|mensonges?|menteurs?|mentent|ment|nul(?:le|s|les)?|minable\w*|mediocres?|pourri\w*|lamentable\w*|pitoyable\w*|honteu\w*|honte|ridicules?|affreu\w*|horribles?|terribles?|catastroph\w*|desastr\w*|decevant\w*|mauvais\w*|pires?|inferieur\w*|hors de prix|trop chers?|trop cheres?|trop bruyant\w*|bruyant\w*|depasse\w*|demode\w*|ringard\w*|obsoletes?|peu fiables?|pas fiables?|dangereu\w*|inutiles?|incompetent\w*|incapables?|amateurs?|copieurs?|copies? (?:bon marche|grossieres?)|pales? (?:copies?|imitations?)|blague|clowns?|charlatans?|cauchemar|malhonnetes?|rapaces?|inefficaces?`,
    String.raw`tomb(?:e|ent|er|ait) (?:\w+ ){0,2}en panne|en panne|(?:se )?cass(?:e|ent)|lach(?:e|ent|er)|fui(?:t|ent)|ne (?:marche|marchent|fonctionne|fonctionnent|tient|tiennent|vaut|valent|dure|durent) (?:\w+ )?(?:pas|jamais|rien|guere)|prend(?:re)? feu|rouill\w*`,
    String.raw`(?:ne )?(?:peut|peuvent|pourra|pourront) (?:pas|jamais|toujours pas) (?:\w+ ){0,2}(?:suivre|rivaliser|lutter|egaler|faire|se mesurer)|n'(?:arrive|arrivent)(?: \w+)? pas|a la traine|en retard|loin derriere|largues?|n'y connai\w+ rien|se moquent? d\w+|au bord (?:de|du)|coule(?:r|nt)?|faillite|vole(?:nt)? (?:nos|les)|copie(?:nt)? (?:nos|tout|sur)|plaindre|tant pis pour|bien fait|bonjour les degats|votre faute|nous (?:\w+ ){0,2}copi\w+|gaspillage`,
  ],
  against: [
    String.raw`(?:meilleure?s?|mieux|(?:plus|moins|bien plus) [a-z]+|superieure?s?|devant|en avance)(?: \w+){0,2} (?:que|qu'|a|sur) ?(?:(?:tout|ce|celles?|ceux|que|les?|la|l'|de|des|chez|une?|toutes?|tous|fait|propose|fabrique) ?){0,6}(?:chez )?rival`,
    String.raw`(?:contrairement a|a la difference de|au contraire de|compare\w* a|par rapport a|pas comme)(?: (?:une?|la|les|celles?|ceux|de|chez))* rival|(?:bat|battent|surpasse|surpassent|ecrase|ecrasent|enterre|depasse|depassent) (?:largement |tout |tous |ce |que |les |de |chez )*rival`,
    String.raw`(?:n'?\s?(?:achetez|achete|acheter|allez|prenez|faites|choisissez|choisis)|ne (?:faites|prenez|choisissez|vous fiez|jamais)) (?:\w+ ){0,4}(?:pas|jamais|plus|confiance)(?: \w+){0,4} rival|(?:evitez|evite|eviter|fuyez|fuis|boycottez|oubliez|oublie|laissez tomber|marre de|ras le bol de|au revoir|adieu|desole|mefiez-vous de|quitter|quittez),? (?:une? |les? |la |l')?rival|rival,? (?:au revoir|peut aller se rhabiller|tremble|prenez-en de la graine)|mieux vaut [a-z' ]{0,40}que (?:d'acheter|de passer|d'aller|de choisir)? ?(?:chez |une? |la )?rival|(?:personne|qui) (?:ne )?(?:devrait|voudrait|veut|peut)[a-z' ]{0,30} rival|le probleme (?:avec|de|chez) rival`,
  ],
  passedOn: [
    String.raw`(?:rt|via|source|d'apres|selon|credit|photo|video|repost(?: de)?|partage de|repris de|vu (?:chez|sur)|trouve chez|comme (?:le )?(?:dit|ecrit)) ?:? ?@?rival`,
    String.raw`rival (?:vient de |a |\w+ment )?(?:publier?|publie|ecrit|annonce|annoncer|poste|poster|partage|partager|explique|montre|lance|lancer|presente|presenter|devoile|devoiler)`,
    String.raw`(?:article|articles|billet|post|publication|video|etude|rapport|guide|podcast|webinaire|livre blanc|blog|brochure|offre|promo|campagne|pub|newsletter|communique|infographie|conseils|simulateur)(?: \w+){0,3} (?:de|chez|signee?|par|du blog de) (?:nos amis de |l'equipe de )?@?rival`,
  ],
  fair: [
    String.raw`rien contre|pas (?:mauvais\w*|mal|si mal|nul\w*|cher\w*|terrible)|(?:le cafe|la pluie|le temps|le train|la meteo|mes pieds|le parking|la queue|le repas|l'hotel|la musique) (?:etait|etaient|est|sont|faisai\w+)(?: \w+){0,2}|tant pis|au pire`,
  ],
  goesOn:
    "ils|elles?|leurs?|c'est|ca|ce|cette|ces|quel(?:le)?s?|vraiment|franchement|jamais|evitez|totalement|de la|les notres|nous|pire|nul\\w*|du|une?",
  unnamed: String.raw`(?:la|nos|notre|les|tous (?:nos|les)|toute la|certains|un de nos) (?:autres )?(?:concurrence|concurrents?|rivaux|autres (?:fabricants|marques|constructeurs))|(?:d'autres|certains|certaines|les autres|la plupart des) (?:fabricants|marques|constructeurs|fournisseurs)`,
  another: 'un autre fabricant',
};
