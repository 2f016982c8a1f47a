import type { ClaimLexicon } from './claim-lexicon.ts';

/** Written for Herald. */
export const french: Omit<ClaimLexicon, 'product'> = {
  vow: `
    garanti, garantie, garantis, garanties, garantit, garantir, garantissons, garantissent, parole d'honneur, je vous donne ma parole,
    ma parole, c'est promis, promis jure, promis, je vous promets, je te promets, je le jure, je vous assure, regretterez pas,
    regretteras pas, ne regrettera pas, jamais regrette, aucun regret, sans exception, satisfait ou rembourse, sans aucun risque,
    sans risque, aucun risque, zero risque, sans le moindre risque, infaillible*, les yeux fermes, vous ne serez pas decu, pas decus,
    jamais decu, jamais decus, vous reviendrez, tu reviendras, pas une seule plainte, aucune plainte, pas une plainte, prouve,
    c'est prouve, scientifiquement, ne jure que par, risquez rien, ne risquez, risquez absolument rien, c est un fait, a coup sur,
    resultat garanti, aucune inquietude, main au feu, tient toujours ses promesses, tient ses promesses, tient parole, ne risquez rien,
    jamais decu, sans le moindre doute,
    foi de, je m y engage, je mets ma, croix de bois, sur la tete, satisfait ou, 100 % satisfait, zero defaut, vous ne pouvez pas vous
    tromper, ne pouvez pas vous tromper,
    retour negatif, avis negatif, retour client negatif, seul retour negatif, une seule mauvaise note`,
  assurance: `
    croyez moi, crois moi, croyez en, faites moi confiance, fais moi confiance, confiance, sans aucun doute, sans hesiter, c'est sur,
    c'est certain, assure, assuree, assures, forcement, definitivement, certainement, point final, un point c'est tout, point barre,
    les yeux fermes, tranquille, tranquillite, l'esprit tranquille, serenite, sans souci, sans soucis, indestructible*, increvable*,
    incassable*, inusable*, ignifuge*, sans entretien, sans danger, zero panne, 100 % sur, cent pour cent, 100 %, totalement sur,
    absolument sur, parfaitement sur, sans faille, pas de mauvaise surprise, comptez sur, compter sur, promettre, promet,
    a tous les coups, les doigts dans le nez, zero souci, aucune crainte, vos deux oreilles, n en doutez, n ayez crainte,
    en toute confiance, a toute epreuve, aucun souci, ne craint`,
  no: 'ne, n, pas, jamais, aucun, aucune, rien, personne, sans, zero, ni, nul, nulle, plus jamais, impossible',
  fail: `
    panne, pannes, tombe, tomber, tombera, lache, lacher, laches, lachera, decoit, decevoir, gele, geler, gelera, prendre feu, prend feu,
    brule, bruler, feu, explose, exploser, surchauffe*, casse, casser, cassera, fuit, fuite, fuites, rouille*, use, user, defaut, faillit,
    faillir, faiblit, faiblir, flanche*, froid, cale, tousse, vide, perd, perdre, reparer, reparation*, depanneur, technicien, souci,
    soucis, vieillit, arrete, arreter, decharge*, bronche*, bronchera, sourcille*, trembl*, manque, manquer, givr*, dort, laissera tomber,
    se bloque, bloque, plante, plantera, s encrasse, encrasse, se deregle, deregle, s eteint, eteint, vous laisse, vous laissera`,
  trouble: `
    panne, pannes, probleme, problemes, souci, soucis, entretien, reparation*, danger, broncher, faille, effort, contrainte*, bruit,
    nuisance*, inconvenient*, defaut, defauts, compromis, limite, limites, surprise, maintenance, faiblir, faillir, sourciller,
    se poser de question, filtre, filtres, plainte, plaintes`,
  always: `
    toujours, tout le temps, chaque jour, chaque fois, a chaque fois, jour et nuit, toute l annee, 24 heures, 24h, h24, hiver apres hiver,
    annee apres annee, en permanence, a tous les coups, par tous les temps, toute la nuit, tout l'hiver, d'affilee`,
  works: `
    fonctionne, fonctionner, marche, tourne, tournent, chauffe, chaud, chaude, chaleur, courant, electricite, lumiere, eau chaude,
    confort, douillet*, fiable, ronronne, repond, present, operationnel*, produit, disponible, solaire, dure, alimente`,
  whatever: `
    quoi qu'il arrive, quoiqu'il arrive, quel que soit, quelle que soit, quelles que soient, quels que soient, quoi qu'il en soit,
    peu importe, par tous les temps, n'importe quel temps, en toutes circonstances, en toute circonstance, dans toutes les maisons,
    toutes les maisons, n'importe quelle maison, n'importe quel logement, toute maison, meme par grand froid, meme par grand gel,
    en toute saison, qu'il pleuve, qu'il vente, qu'il gele`,
  forever: `
    pour toujours, a vie, pour la vie, toute la vie, toute une vie, une vie entiere, eternel*, eternite, generations, petits enfants,
    des decennies, decennies, jamais plus, plus jamais, une fois pour toutes, pour de bon, comme au premier jour, comme neuf, comme neuve,
    jusqu'a la retraite, survivra, illimite*, ad vitam, quart de siecle, demi siecle, siecle, faite pour durer, fait pour durer,
    concu pour durer, retraite`,
  independent:
    'independant*, independance, autonome*, autonomie, libre, libres, libere*, liberte, affranchi*, autosuffisant*, adieu, a l abri, insensible',
  grid: 'reseau, fournisseur*, edf, prix de l energie, prix du gaz, prix de l electricite, prix du fioul, hausse*, gaziers, petroliers, compagnie*',
  blackout:
    'coupure, coupures, coupures de courant, panne de courant, pannes de courant, panne d electricite, black out, blackout, blackouts, delestage*',
  spared: `
    existe, existent, plus, rien, jamais, pas, aucun, aucune, fini, finies, finie, oublie*, oubliez, adieu, histoire ancienne, passe,
    ne se sent, traverse*, autres, a l'abri, meme pas, sans, malgre, continue*, rester, reste, moquez, moque, fichez, rire, riez,
    peu vous importe`,
  last: 'dernier, derniere, dernieres, derniers, ultime',
  buy: 'acheterez, acheteras, achetez, acheter, aurez besoin, de votre vie, de ta vie, que vous installerez, vous aurez, il vous faudra',
  most: `
    le meilleur, la meilleure, les meilleurs, les meilleures, meilleure option, meilleur choix, le mieux, de mieux, les plus,
    le plus silencieux, la plus silencieuse, le plus efficace, la plus efficace, la plus economique, le plus economique, la plus fiable,
    le plus fiable, la plus sure, le plus sur, la plus propre, le plus propre, la plus verte, le plus vert, la plus performante,
    le plus performant, la plus avancee, la plus durable, le plus durable, la plus puissante, la plus compacte, la plus moderne,
    la plus intelligente, la plus robuste, la plus sobre, le plus sobre, la plus ecologique, le plus ecologique, la moins chere,
    le moins cher, la plus rentable, la plus saine, le plus sain, la plus simple, la plus rapide, la plus chaude, la plus populaire,
    la plus vendue, la plus petite, le plus petit, la moins gourmande, le moins gourmand, la plus discrete, le plus discret, numero un,
    numero 1, parfait, parfaite, parfaits, parfaites, perfection, ideal, ideale, ultime, revolutionn*, revolution, miracle, merveille,
    prodige, chef d'oeuvre, haut de gamme, top du top, la creme, le nec plus ultra, nec plus ultra, de pointe, exceptionnel*,
    irreprochable*, sans defaut, bijou, absolu, la rolls, 20 sur 20, on fait de mieux, se fait de mieux, le plus, la plus, le moins,
    la moins, les moins, ce qu'il y a de plus, choix d'avenir, ce qui se fait de, sans conteste, le must, un must, au top, le top,
    rien de mieux, le summum, hors du commun, au sommet, ce qu on fait de mieux, record, records, un sans faute,
    le plus sur des, ce qu il vous faut, la championne, le champion, la star, la reine, le roi, la perle, le graal, le saint graal, une
    merveille, une pepite, elu, elue, meilleur rapport, au dela de tout, le reve, une tuerie, une bombe, inouie, inoui, extraordinaire*,
    phenomenal*, incroyable*, fantastique*, sans pareille, sans precedent`,
  peerless: `
    imbattable*, inegale, inegalee, inegales, inegalees, inegalable*, incomparable*, sans egal, sans egale, sans equivalent, sans pareil,
    sans pareille, sans rival, sans rivale, sans concurrence, n'a pas d'egal, n'a pas d'equivalent, n'a pas de rival,
    n'a pas de concurrent*, aucun equivalent, aucun concurrent, aucun rival, aucune concurrence, hors pair, hors concours, hors norme,
    hors categorie, de classe mondiale, numero un du, leader du, leader mondial, leader europeen, leader incontest*, leaders du,
    leader sur, leader des, unique au monde, unique en son genre, unique sur le marche, seul au monde, la reference, fait reference,
    font reference, champion du, championne du, champion de, championne de, dans une autre categorie, une classe a part,
    joue dans une autre, loin devant, haut la main, ecrase la concurrence, pas de concurrence, on ne fait pas mieux, ne fait pas mieux,
    fait pas mieux, rien de tel, defie toute concurrence, defiant toute concurrence, meilleur du marche, premier de la classe,
    met tout le monde d'accord, mettent tout le monde d'accord, a plate couture, rien au dessus, champion mondial, champion du monde, record mondial, record du monde, record d'europe, record de france, record europeen, marque preferee, marques preferees, prefere des, preferee des, preferes des, preferees des,
    champion d, meme cour, meme categorie, meme ligue, inconteste*, ne joue pas dans la meme, laisse la concurrence,
    laissent la concurrence, concurrence derriere, concurrence loin, annees lumiere, sans commune mesure, a la cheville, l etalon,
    en tete du marche, longueur d avance, une longueur d avance, des longueurs d avance, domine le marche, dominent le marche, pas photo,
    y a pas photo,
    personne n egale, rien n egale, seul vrai, la seule vraie, on ne trouve pas mieux, ne trouverez pas mieux, trouverez pas mieux,
    trouveras pas mieux, trouve pas mieux, rien ne vaut, numero un, n 1, no 1, n ° 1, le numero 1, en avance sur son temps, en avance sur
    tout, a la pointe, leader, leaders, pionnier mondial, meilleurs d europe, meilleur d europe, meilleure d europe, meilleurs de france,
    meilleur de france, meilleure de france, defie la concurrence, sans concurrents, toutes categories, ridiculise la concurrence,
    les autres revent, revent de copier, reve de copier, fait des jaloux, font des jaloux, fait des envieux, jalousent`,
  nobody: `
    personne, rien, aucun, aucune, nul, nulle, aucun autre, aucune autre, nulle part, qui d autre, quoi d autre, montrez moi, trouvez moi,
    citez moi, pas un seul, pas une seule, n existe, existe rien, jamais concu, jamais construit, jamais fabrique,
    jamais personne, nul autre, nul ne, pas une autre, pas un autre, aucune entreprise, aucun fabricant, aucune marque, aucune pompe,
    aucune batterie, aucun systeme, personne d autre`,
  only: `
    le seul, la seule, les seuls, les seules, l unique, le premier et le seul, la premiere et la seule, seul northlight, la premiere,
    nous seuls, sommes les seuls,
    la seule et unique, le seul et unique, seule northlight, seule hearth, il n y a que northlight, il n y a que hearth, il n y a que
    nous, la premiere au monde, premier au monde, premiere mondiale, la premiere pompe, la premiere batterie`,
  thing: `
    pompe, pompes, pompe a chaleur, pompes a chaleur, pac, chaudiere, chaudieres, chauffage, chauffages, batterie, batteries, systeme,
    systemes, technologie, technologies, produit, produits, solution, solutions, appareil, appareils, modele, modeles, entreprise,
    fabricant, fabricants, marque, marques, fournisseur, installateur, choix, option, machine, convecteur*, radiateur*, frigo,
    refrigerateur, poele, facon, maniere, stockage, au monde qui`,
  compare: `
    cheville, mieux, rivalise*, rivaliser, egale, egaler, bat, battre, surpasse, surpasser, comparable*, compare, comparer, semblable*,
    similaire*, pareil*, equivalent*, a la hauteur, approche, approcher, concurrence*, concurrencer, aussi bien, aussi silencieu*,
    aussi efficace*, aussi fiable*, aussi sur*, aussi propre*, aussi peu, aussi longtemps, aussi bon, aussi bonne, aussi economique*,
    aussi vert*, aussi durable*, d'aussi, fait le poids, tient la comparaison, de mieux, meilleur, meilleure, arrive, si bien, si peu,
    copier, copie, imiter, imite, au dessus, a su, reproduire, repliquer, ose, osent, propose, offre, remplac*, soutient la comparaison,
    font le poids, tient la route face, suit, reussi a, aussi compact*, aussi discret*, aussi sobre*,
    autant, arrive a la cheville, vient a bout de, s en approche, sait en faire, en dire autant, en fait autant, faire aussi, fait aussi,
    faire autant, aussi loin, plus loin, rien de comparable, d autre ne`,
  market: `
    du marche, sur le marche, du monde, au monde, en europe, d'europe, en france, de france, du pays, en suisse, en belgique,
    de sa categorie, de leur categorie, de sa classe, jamais concu*, jamais construit*, jamais fabrique*, jamais vu*, de tous les temps,
    qui existe, qui existent, qui soit, disponible*, aujourd'hui, du secteur, nulle part, actuellement,
    du continent, sur le continent, de la planete, de la region`,
  ahead: `
    avance sur, d'avance, longueur d'avance, loin devant, devant, superieur*, au dessus, surclasse*, distance*, a des annees lumiere,
    annees lumiere, devance*, prend de vitesse`,
  others: `
    les autres, autres, autre, tous, toutes, tout, toute, tout le monde, concurrence, concurrents, concurrent, le reste, la moyenne,
    le marche, marche, conventionnel*, traditionnel*, classique*, ordinaire*, normal*, ancien*, vieille, vieilles, vieux, chaudiere,
    chaudieres, gaz, fioul, fossile*, convecteur*, radiateur*, n importe, votre, vos, poele, la plupart`,
  impossible:
    "impossible, on ne peut pas, on ne peut, ne peut pas, on ne fait pas, n'existe pas, ca n'existe, difficile de, introuvable*",
  better: `
    mieux, meilleur, meilleure, meilleurs, meilleures, moins, plus vert, plus verte, plus propre, plus propres, plus silencieu*,
    plus efficace*, plus economique*, plus fiable*, plus sur, plus sure, plus sures, plus rapide*, plus chaud*, plus petit*,
    plus puissant*, plus robuste*, plus durable*, plus intelligent*, plus ecologique*, plus sain*, plus longtemps, plus sobre*,
    plus rentable*, plus pur*, plus performant*, plus compact*, plus confortable*, plus simple*, plus leger*, plus de chaleur,
    plus de confort, superieur*, plus discret*, plus calme*, plus doux, plus douce*, plus econome*, plus malin*, plus maligne*,
    plus solide*, plus avance*, plus moderne*, plus precis*`,
  than: 'que, qu',
  fraction: `
    moitie, deux fois, trois fois, quatre fois, cinq fois, six fois, dix fois, # fois, un tiers, tiers, un quart, le quart, du quart,
    un cinquieme, un dixieme, deux tiers, trois quarts, double, doublent, triple, divise*, diviser, par deux, par trois, par quatre,
    une fraction`,
  outdo: `
    surpasse*, depasse*, bat, battent, ecrase*, enterre*, detrone*, surclasse*, ringardise*, ridiculise*, remplace*, au musee, musee,
    prehistoire, dinosaure*, obsolete*, fait passer, font passer, l'air, balaie, balaye, met au placard, au placard, en ridicule, survit,
    relegue*, contrairement, a la difference, compare, comparee, par rapport, en comparaison, face a`,
  bill: `
    facture, factures, cout, couts, depense, depenses, charges, consommation, frais, budget, compteur, note, la note, ce que vous payez,
    mensualite*, conso, prelevement*, le gaz, contrat de gaz, ce que vous depensez, ce que tu paies, notes de chauffage, addition,
    l addition`,
  cut: `
    divis*, redui*, baiss*, diminu*, alleg*, supprim*, coup*, fond, fondre, fondent, cass*, elimin*, effac*, rogn*, gomm*, abaiss*,
    ecras*, plomb*, dit adieu, dites adieu, adieu, economis*, economie, economies, fini, finies, limit*, moitie, evit*, raboter, rabote*,
    chut*, degonfl*, tranch*, cout* moins, en deux, sabr*, tombe*, grignot*`,
  vanish: `
    divis*, redui*, baiss*, disparu*, disparai*, fondu*, fond, fondent, fondre, a zero, zero, moitie, envol*, s'effondr*, effondr*, chut*,
    degringol*, s'allege*, allege*, ridicule*, derisoire*, minuscule*, oubli*, histoire ancienne, du passe, souvenir, neige au soleil,
    diminu*, tomb*, minime*, plus jamais, plongent, plonge, legere, leger, passee de, passe de, passes de, passer de, tombee de, tombe a,
    presque plus, quasiment plus, ne tourne plus, ne bouge, arrete,
    fond comme, a fondu, ont fondu, en chute libre, chute libre, plus bas que jamais, s evapore*, s effacent, rikiki, minus, n est plus
    qu, ne sont plus qu`,
  forget: `
    oubli*, adieu, dites adieu, dis adieu, fini, finie, finies, finis, au revoir, terminee*, terminees, dechir*, jetez, plus besoin,
    plus peur, peur, ne pensez plus, rire, riez, resili*, annul*`,
  pay: `
    pay*, paie, paies, paient, paierez, paieras, depens*, cout*, debours*, verse*, regle*, prix, vous chauffe*, se chauffe*, chauffer,
    chauffez, consomme*, utilise, revient, budget`,
  less: `
    moins, moitie, rien, presque rien, quasiment rien, trois fois rien, une fraction, jamais plus, plus jamais, quelques euros,
    quelques centimes, centimes, bouchee de pain, pas un centime, pas un euro, pas un sou, zero, peu, si peu, tres peu, a peine, pas cher,
    bas prix, petit prix, sans se ruiner, ruiner, prix d'un cafe, un cafe, que dalle, derisoire, modique, quart, tiers, deux fois,
    plus que,
    de moins, en moins, nettement moins, deux fois rien, une misere, des clopinettes, clopinettes, cacahuetes, des cacahuetes, presque pas`,
  save: `
    economis*, economie, economies, economique*, epargn*, rentable*, bon marche, pas cher, pas chere, abordable*, affaire, bonne affaire,
    aubaine, rapport qualite prix, vaut chaque, chaque centime, chaque euro, sans se ruiner, tirelire, gagne, gagner, gagnant*,
    tres sobre, plus sobre, si sobre, peu gourmand*, peu energivore*, moins d'un euro, pour le prix d'un, pour quelques centimes,
    pour trois sous,
    des economies, d economies, faire des economies, economies sur, gros sous, pouvoir d achat`,
  free: "gratuit*, gratis, offert*, pour rien, cadeau, a l'oeil, donne, donnee",
  energy:
    'chauffage, chaleur, electricite, energie, eau chaude, gaz, fioul, courant, kilowattheures, chauffer',
  payback: `
    se rembourse, se remboursent, se rentabilise*, rentabilis*, se paie, se paye, se paient, s'amorti*, amorti, amortie, amortis,
    s'autofinance*, investissement, placement, livret a, recupere*, recuperez, recuperer, rentre dans, rentrez dans, rentrer dans,
    rentres dans, retour sur, rapporte, rapportent, benefice*, rendement financier, rentable des, votre mise, votre argent, y gagne,
    y gagnent, en un rien de temps, avec des interets, vous revient, vous reviennent, revient avec, rembourse*, bien place*,
    en deux hivers, en trois hivers, en quelques hivers, se finance, paie toute seule, paye toute seule, rentabilisee en`,
  gain: `
    plus d'argent, de l'argent, portefeuille, porte monnaie, compte en banque, plus riche, plus riches, argent de cote, mettre de cote,
    fin de mois, fins de mois, gagnez de, gagner de, fortune, pouvoir d'achat, bourse, banquier, vos economies, tirelire, somme, touchez,
    gagnez, gain, revenu*, revendez, revendre`,
  worth: `
    valeur, vaut, vaudra, vaudront, valoris*, revend*, revente, se vend, se vendra, se vendent, prix de vente, plus value, augment*,
    monte, grimpe, prend, gagne`,
  home: 'maison, maisons, logement, logements, bien, biens, immobilier*, patrimoine, habitation, appartement, pavillon, toit',
  state: "etat, l'etat, aides, prime, primes, subvention*, gouvernement, maprimerenov, contribuable*, region",
  funds:
    'paie, paient, paye, payent, couvre, couvrent, financ*, prend, prennent, offre, offrent, rembourse*, donne, donnent, regle, reglent',
  mostOfIt: `
    tout, toute, totalite, integralite, en charge, moitie, reste, entier, presque tout, quasi totalite, majeure partie, l'essentiel,
    entierement, chaque centime, gros`,
  ill: `
    asthme, asthmatique*, allergi*, rhume, rhumes, eczema, migraine*, maux de tete, mal de tete, mal de dos, rhumatisme*, arthrose,
    articulation*, douleur*, grippe, virus, bacterie*, microbe*, germes, infection*, maladie*, malade, malades, insomnie*, stress,
    anxiete, moisissure*, humidite, pollen*, toux, tousse, toussent, tousser, bronchite*, tension, cancer, rhinite*, sinusite*, eternue*,
    ventoline, acarien*, medecin, angine*, demangeaison*, depression, ronfle*, medecins, bronches, humide*, mal aux, tombe malade,
    eternuements`,
  relief: `
    gueri*, soign*, soulag*, prevenir, previent, empeche*, elimin*, tue, tuent, combat*, redui*, supprim*, proteg*, bon pour, bon contre,
    aide*, adieu, fini, finie, finies, finis, plus, disparu*, disparai*, envole*, termine*, mieux, oubli*, apais*, calm*, jamais, moins,
    sans, aucun, aucune, passe, partie, parti, chasse, chassent, recul*, stopp*, debarrass*, ne, adorent, adore, douce pour, doux pour,
    respire, respirent, revit, revivent, enfin, liber*, fini les, diminue*, attenu*, disparait`,
  sleep: 'dort, dorment, dors, dormez, dormir, dormi, dormirez, sommeil, nuits, nuit',
  well: `
    mieux, profondement, comme un bebe, comme des bebes, paisible*, paisiblement, tranquill*, reparateur*, reparatrice*, enfin,
    plus profond, bien, meilleur*, repose*, reposant*, sereine*,
    comme une marmotte, comme un loir, comme un ange, d une traite, a poings fermes, mieux que jamais`,
  healthy: `
    sain, saine, sains, saines, sante, bonne sante, bien etre, immunite, immunitaire*, defenses, poumon*, respiratoire*, respirez,
    respirer, respire mieux, medicalement, cliniquement, recommande par les medecins, medecins recommandent, vivre plus longtemps,
    antibacterien*, antiallerg*, hypoallerg*, purifi*, assaini*, repose, reposes, reveille repose, bienfaisant*, therapeutique*, vitalite,
    forme olympique, sainement, assainit, assainissent, en meilleure sante, bon pour le coeur, bon pour la peau, renforce vos,
    moins de medicament*, loin du medecin,
    poumons, vos poumons, respirer a pleins poumons, plus en forme, en pleine forme, pleine forme, moins malade, moins malades, tombent
    moins malades, l air pur, air plus pur, air plus sain, bonne mine, rajeuni*, vieillir mieux`,
  clean:
    'pur, pure, purs, pures, propre, propres, sain, saine, frais, purifi*, assain*, filtre*, nettoie*, meilleur*, mieux, montagne',
  air: "air, l'air, atmosphere, climat interieur",
  planet: `
    planete, climat, environnement, nature, terre, ours polaire*, ours blanc*, banquise, glaciers, generations futures,
    avenir de nos enfants, nos enfants, biodiversite, forets, oceans, ecosysteme*`,
  kind: `
    bon, bonne, bons, bonnes, bien, mieux, doux, douce, respect*, respectueu*, sauv*, proteg*, preserv*, soign*, aide*, ami, amie, amis,
    merci, mal, nuit, nuire, nuisible, dommage*, gueri*, remercie*, sourit, aime, impact, geste, menage*, menageant, faveur, favorable*,
    inoffensi*, benefique*, pour la, pour le, service, epargn*, souffle*, souffler, respire, respirer, leger, legere, rend service,
    geste pour`,
  carbon: `
    co2, carbone, emission*, empreinte, gaz a effet de serre, effet de serre, pollution, pollue, polluent, polluer, polluant*, fumee*,
    suie, arbres, particules, fossile*, rejet, rejets, emet, emettent`,
  green: `
    ecolo, ecolos, ecologique*, ecologiquement, eco responsable*, ecoresponsable*, respectueux de l'environnement,
    respectueuse de l'environnement, vert, verte, verts, vertes, durable, durables, neutre en carbone, neutres en carbone,
    neutralite carbone, bas carbone, decarbone*, zero emission*, zero carbone, zero impact, sans emission*, sans co2, sans carbone,
    zero co2, renouvelable*, recyclable*, recycle, recyclee, recyclees, recycles, biodegradable*, compostable*, non toxique*,
    sans produit toxique, sans substance toxique, conscience tranquille, bonne conscience, sans culpabilis*, energie propre,
    chaleur propre, chauffage propre, electricite propre, 100 % propre, totalement propre, entierement propre, naturel, naturelle,
    zero dechet, n'emet, ne pollue, eco concu*, climatiquement neutre*, ecocitoyen*, soleil et au vent, soleil et vent, vent et soleil,
    vertueux, vertueuse, cent pour cent vert, 100 % vert, 100 % verte, 100 % renouvelable, climat sauve, propre a 100 %, propre pour,
    geste ecologique, sans polluer, sans aucune pollution, ne rejette rien, ne rejette aucun, amie du climat, ami du climat,
    climatiquement`,
  harmless: `
    le plus dur, le plus drole, le plus difficile, le plus souvent, le plus longtemps, le plus tot, le plus tard, le plus beau,
    la plus belle, la plus drole, le plus possible, la plus grande partie, le plus jeune, la plus jeune, le plus vieux, la plus vieille,
    le plus patient, la plus patiente, le plus content, la plus contente, au plus tard, le plus important, la premiere fois,
    le premier jour, la premiere, j'ai rapporte, j ai rapporte, a rapporte, ont rapporte, rapporte un, rapporte une, rapporte des, rapporte du, le reste du temps, moitie de mon,
    moitie de l'equipe, moitie de ma, mi temps, demi heure, the vert, feu vert, haricots verts, libre service, en nature, grandeur nature,
    de nature, par nature, la nature morte, promenade en nature, temps libre, poste libre, bonne humeur, bonne chance, bonne nouvelle,
    bonne route, bon courage, bon anniversaire, bien sur, pas grave, rien a voir, aucune idee, pas seulement, sans rire, plus tard,
    a plus, mieux que prevu, plus de questions que, plus que tout, point de vue,
    equipe de nuit, poste de nuit, chambre froide, nuit blanche, train de nuit, la nuit derniere, cette nuit, gardien de nuit, travail de
    nuit, nuit de travail, visite de nuit, hotel pour la nuit`,
  customer:
    'client, clients, cliente, clientes, proprietaire*, foyer, foyers, familles, ceux qui, tous ceux, celles qui, quiconque, utilisateur*',
  every:
    'chaque, tous, toutes, tout, pas un, pas une, pas un seul, pas une seule, aucun, aucune, jamais, personne',
  content: `
    satisfait*, heureu*, ravi, ravis, ravie, enchant*, recommand*, plainte, plaintes, plaint, reclamation*, regret*, decu, decus,
    mecontent*, gagne*, gagnent, gagnant*, economis*, profit*,
    recommander*, repetiraient, referaient, reprendraient, rachet*, choisiraient, conquis, conquise, enthousias*, comble*, emball*,
    fideles, confiance`,
  even: 'meme, meme si, meme quand, meme par, quel que soit, aussi par',
  hardship:
    'froid, gel, neige, hiver, tempete, dehors, ancien*, vieille*, passoire, mal isole*, non isole*, moins, polaire, pole nord, glacial*',
  itself:
    'toute seule, tout seul, se debrouille, automatiquement, toute automatique, sans rien faire, sans que vous, d elle meme',
  much: `
    totalement, completement, absolument, incroyablement, extremement, parfaitement, ultra, super, hyper, si, tellement, remarquablement,
    incroyable de, vraiment, presque, quasiment, pratiquement, quasi`,
  virtue: `
    silencieu*, inaudible*, discret*, discrete*, efficace*, fiable*, puissant*, economique*, bon marche, sur, sure, confortable*,
    douillet*, durable*, robuste*, solide*, intelligent*, sobre*, inoffensi*, rapide*`,
  with: 'avec, grace a, depuis, a cote de, face a',
  you: 'vous, votre, vos, tu, te, ton, ta, tes, tout le monde',
  crew: `
    nous, on a, je, j, mon, ma, mes, moi, pose, poser, posee, pris, porte, porter, poseurs, equipe, collegue, si vous, question,
    questions, demandez, demande, montre, montrer, visite, histoire`,
  likeUs: 'que nous, comme nous, que les notres, que la notre, a part nous, sauf nous, que le notre',
  dated:
    'age de pierre, musee, dinosaure*, obsolete*, prehistoire, prehistorique*, moyen age, antiquite*, ferraille, relique*',
  worry: 'souci, soucis, probleme, problemes, peur, tracas, froid, pieds froids',
  over: 'arretent, arrete, fini, finis, finies, terminee*, terminent, oublie*, disparai*, envolent, passe, resolus',
  harm: 'trace, traces, dommage*, mal, impact, empreinte, dechet*, fumee*, pollution, degat*, nuit, suie, poussiere*',
  wins: 'gagne, gagnent, gagnant*, vainqueur, champion*, victoire',
  does: `
    va, fait, donne, apporte, permet, rend, met, garde, reste, laisse, peut, c'est, consomme, demande, economise, protege, offre,
    transforme, change, supprime, tient, evite, assure, sait, apprend, s'adapte, regle, est si, aide, libere, mettra, fera, sera,
    tournera, gardera, restera, sans, est la, est le, fonctionne, tourne, s'occupe, se charge, n'a jamais, est votre, chauffe, supporte`,
  neutral: `
    carton, cartons, porte, escalier, ascenseur, camion, camionnette, remorque, photo, image, video, stand, salon, expo, exposition, voir,
    vu, vue, nommee, nomme, s'appelle, housse, bonnet, jardin, ligne, hall, etagere, magasin, livraison, livree, arrivee, palette,
    etiquette, notice, dessin, affiche, autocollant, tasse, jouet, forme d'une, testee, test, banc, prototype, couleur, peinture, vis,
    lourde, lourd, pese, isolee, isoler, expert, apprenti, ecole, musee, portes ouvertes, conference, cours, formation, personnes pour,
    faire pour`,
  rivals: 'la concurrence, concurrents, concurrent, rivaux, rivales, autres marques, autres fabricants',
  sentBack: 'rendu, renvoye*, retourne*, plaint, plaindre, regrette*, decu*, mecontent*',
  mad: 'fou, folle, fous, bete, idiot, dingue',
  count: '#',
  ratio: 'sur',
  like: 'comme',
  survives: 'resiste, resistent, supporte, supportent, encaisse, encaissent, survit, survivent',
  self: 'je, j, moi, mon, ma, mes, me, m',
  topic: `
    chauff*, chaleur, chaud, chaude, facture*, energie, electricite, gaz, fioul, reseau, pompe*, batterie*, chaudiere*, radiateur*,
    eau chaude, maison, maisons, logement*, euros, €, client*, foyer*, hiver, hivers, thermostat*, convecteur*, consomm*, unite, unites,
    co2, degres, installation, installations, mensualite*, economis*, installateur*, depanneur, technicien, reparateur`,
  everyday: `
    soupe, gateau, gateaux, tarte, tartes, galette, croissant*, cafe, the, dejeuner, pizza, raclette, fromage, biere, apero, quiz, foot,
    football, tournoi, match, coupe, equipe, ping pong, petanque, echecs, marathon, course, chorale, concert, film, livre, chapitre,
    podcast, roman, meteo, pluie, soleil, lever de soleil, coucher de soleil, neige, vacances, week end, anniversaire, fete, chien, chat,
    chats, chiens, jardin, potager, imprimante, cantine, canape, bus, train, velo, trajet, chef, cheffe, patron, patronne, collegue,
    collegues, apprenti, apprentie, apprentis, entretien d'embauche, tuteur, tutrice, bureau, sandwich*, blague, blagues, chanson, danse,
    randonnee, parapluie, chaussettes, chaussures, carriere, employeur, boulot, poste, stage, stagiaire*, candidat*, feve, jambon,
    chocolat, glace, saucisse*, quiche, frites, burger*, crepe*`,
  expected: `
    prevu, je pensais, je croyais, je, j, moi, prevue, jamais, la semaine derniere, l'an dernier, hier, d'habitude, avant, au printemps,
    rien, un an, une heure, une semaine, un mois, deux heures, une fois, deux fois, dehors, dix, vous croyez, on croit, on le pense, je ne`,
  never: `
    jamais, jamais encore, jamais auparavant, jamais avant, jamais aucun, jamais aucune, pour la premiere fois`,
  soMuch: `
    autant, aussi, tant, si bien, si peu, si silencieu*, si compact*, si efficace*, tant de, a ce point, pareil confort, un tel confort,
    une telle, un tel, de tels, de telles, d aussi`,
  makes: `
    fabrique, fabriquent, construit, construisent, concoit, concoivent, propose, proposent, produit, produisent, vend, vendent, offre,
    offrent, installe, installent, sait faire, n a, n ont, n atteint, developpe`,
  share: `
    %, pour cent, neuf sur dix, neuf clients sur dix, 9 sur 10, 10 sur 10, dix sur dix, la quasi totalite, l immense majorite, presque
    tous`,
  expert: `
    experts, specialistes, professionnels, medecins, medecin, pediatres, pneumologues, allergologues, scientifiques, chercheurs,
    ingenieurs independants, laboratoires, etudes, une etude, des etudes, science, ademe, que choisir, 60 millions`,
  advise: `
    recommand*, conseill*, approuv*, prouv*, confirm*, demontr*, valid*, certifi*, prescri*, sont unanimes, unanimes, d accord,
    plebiscit*, prefer*`,
  hear: `
    entendrez, entendras, entend, entendez, entends, entendre, oubliez qu elle, bruit, remarquerez, remarqueras`,
  change: `
    change, changer, changera, transforme, transformer, transformera, bouleverse, simplifie, revolutionne, revolutionner, facilite, sauve,
    sauvera`,
  life: `
    la vie, votre vie, ta vie, vos vies, leur vie, votre quotidien, ton quotidien, le quotidien, votre maison, votre hiver, vos hivers`,
  noise: `
    bruit, panne, pannes, souci, soucis, entretien, odeur, fumee, emission, emissions, effort, stress, compromis, contrainte, mauvaise
    surprise, facture, gaz, co2, risque, tracas, galere`,
  none: `
    zero, aucun, aucune, pas de, pas un, pas une, ni, plus de, plus aucun, plus aucune, sans, fini le, fini la, fini les, finis les,
    finies les`,
};
