import type { AbuseLexicon } from './abuse-lexicon.ts';

/** Written for Herald. */
export const french: AbuseLexicon = {
  you: 'tu, toi, vous',
  youAre: `
    tu es, t'es, t'as l'air, tu as l'air, tu n'es, tu n'es qu', t'es qu', tu n'es rien, tu seras toujours, tu resteras, tu fais, tu pues,
    tu ressembles, vous etes, vous n'etes, es tu, etes vous, vous puez, tu me fais l'effet, quand on est`,
  human: `
    chef, cheffe, patron, patronne, directeur, directrice, responsable, contremaitre, livreur, livreuse, chauffeur, conducteur,
    conductrice, receptionniste, hotesse, secretaire, comptable, stagiaire, apprenti, apprentie, collegue, collegues, client, cliente,
    clients, voisin, voisine, voisins, type, types, mec, mecs, gars, bonhomme, nana, gonzesse, bonne femme, femme, homme, monsieur, dame,
    personne, celui qui, celle qui, ceux qui, plombier, installateur, technicien, technicienne, ingenieur, ingenieure, arbitre,
    politicien, ministre, prof, serveur, serveuse, vendeur, vendeuse, commercial, commerciale, caissiere, concierge, gardien, frere,
    soeur, mere, pere, pote, equipier, cycliste, nouveau, nouvelle, interimaire, maire, facteur, presentateur, presentatrice, belle mere,
    proprietaire, proprio, locataire, bailleur, la dame`,
  victim:
    "te, t, toi, vous, lui, leur, ce type, ce mec, cette femme, ces gens, le chauffeur, le livreur, le patron, le chef, celui qui, l'arbitre",
  their: 'ta, ton, tes, votre, vos, sa, son, ses, leur, leurs',
  lot: `
    gens comme toi, gens comme vous, gens comme lui, gens comme elle, gens comme eux, gens comme ca, gens de ton espece,
    gens de votre espece, quelqu'un comme toi, type comme toi, types comme toi, types comme lui, mec comme toi, fille comme elle,
    filles comme, femmes comme, hommes comme, ton espece, votre espece, son espece, leur espece, ta race, votre race, cette engeance,
    cette clique, cette racaille, cette bande de, tes semblables, vos semblables, tous ces types, tous autant que vous etes,
    des comme toi, des comme lui, des comme ca, des comme vous, tes pareils, vos pareils, ces gens la, comme toi on, gens pareils,
    detraques du,
    gens de ta religion, gens de votre religion, ceux de ta religion, gens de ta couleur, gens de ton pays, gens de ton origine, ceux de
    ton pays, ta religion, dans ton genre, de ton genre`,
  group: `
    etranger, etrangers, etrangere, etrangeres, immigre, immigres, migrant, migrants, refugies, arabe, arabes, africain, africains, noirs,
    asiatiques, chinois, juif, juifs, musulman, musulmans, roms, rom, gitan, gitans, manouche, manouches, polonais, roumain, roumains,
    portugais, turcs, algeriens, marocains, maghrebins, homos, homosexuels, gays, lesbiennes, femmes, nanas, bonnes femmes, gonzesses,
    blondes, handicapes, boomers, roux, rousse, rousses, assistes, smicards, parisiens, autistes, catholiques, gens du voyage,
    banlieusards, syriens, afghans, albanais, filles, vieux, chomeurs, hommes`,
  elder: `
    mamie, memere, mamy, papi, papy, pepere, pepe, grand mere, grand pere, vieux schnock, vieille peau, le vieux, la vieille, vieillard,
    ancetre, papi la, momie, croulant, croulants, boomer`,
  all: `
    allez, allez tous, allons tous, on va tous, les gars, les amis, qui est avec moi, qui me suit, qui vient, si on s'y met,
    si on s y met tous, faites tourner, n'arretez pas, que chacun, tout le monde va, tous ensemble pour, signalez tous`,
  anyone: "quelqu'un, un jour quelqu'un, on, qu'on, mes potes, mes freres, mes cousins, un de ces jours",
  be: 'est, sont, etait, etaient, reste, parait, semble, a l air, ont l air, pue, sent, ressemble, se comporte, n est, n est qu, est vraiment',
  isA: `
    c'est un, c'est une, c'est des, c'est qu'un, c'est qu'une, ce n'est qu'un, ce n'est qu'une, ce sont des, il est, elle est, ils sont,
    elles sont, il n'est, elle n'est, ils sont tous, elles sont toutes, elle reste, il reste un, est une vraie, est un vrai,
    voila l'autre, l'autre, on dirait un, on dirait une, il a l'air d'un, elle a l'air d'une`,
  aim: `
    espece de, especes de, bande de, tas de, ramassis de, troupeau de, sacre, sacree, vrai, vraie, parfait, parfaite, fichu, fichue,
    maudit, maudite, foutu, foutue, un tel, une telle, une espece de, un de ces, roi des, reine des, rien qu'un, rien qu'une, qu'un,
    qu'une, espece d, bande d, tas d, ramassis d, immonde, affreux, affreuse, horrible, quel, quelle, quels, pauvre, pauvres, gros,
    grosse, sale, sales, vieux, vieille, petit, petite, ce gros, cette grosse, ce sale, cette sale, ce pauvre, cette pauvre, ce petit,
    cette petite, ce vieux, cette vieille, ces sales, ce genre de`,
  than: 'que, comme',
  like: "comme un, comme une, comme des, pire qu'un, pire qu'une, pas mieux qu'un, a un, a une, d'un, d'une",
  too: 'trop, si, tellement, bien trop',
  for: "pour, qu'",
  lack: `
    aucun, aucune, pas de, pas un, pas une, pas le, pas la, sans, zero, perdu, moins de, manque, manque de, pas deux, pas trois,
    rien dans, pas d, n'a qu'un, n'a qu'une, un seul, une seule, achete toi, trouve toi, la moitie d, autant de, le, n a jamais eu,
    oublie son`,
  slur: `
    minable, minables, nullite, nullites, nullard, bon a rien, bonne a rien, bons a rien, moins que rien, vaurien, vauriens, faineant,
    faineante, faineants, feignant, feignante, feignants, glandeur, glandeurs, glandu, tire au flanc, paresseux, parasite, parasites,
    profiteur, profiteuse, profiteurs, assiste, sangsue, sangsues, vermine, racaille, racailles, canaille, crapule, crapules, fripouille,
    voyou, voyous, escroc, escrocs, voleur, voleuse, voleurs, menteur, menteuse, menteurs, hypocrite, hypocrites, faux cul, faux culs,
    faux jeton, trouillard, trouillarde, poule mouillee, mauviette, mauviettes, femmelette, lopette, tafiole, fiotte, tapette, lavette,
    lavettes, mollusque, guignol, guignols, clown, clowns, pitre, pitres, pantin, pantins, charlot, charlots, bouffon, rigolo, rigolos,
    charlatan, charlatans, amateurs, imposteur, traitre, traitres, leche bottes, leche cul, fayot, fayots, lecheur, pervers, perverse,
    obsede, obsedee, satyre, degueulasse, porc, vicelard, malade mental, malade mentale, malades mentaux, dingue, timbree, cingle,
    cinglee, detraque, psychopathe, psychopathes, hysterique, hysteriques, folle furieuse, mythomane, mytho, dictateur, nazi, facho,
    terroriste, terroristes, monstres, ordure, pourriture, pourritures, raclure, dechet humain, merdeux, morveux, morveuse, avorton,
    nabot, nabots, nains, gros tas, gros lard, bouboule, gras double, thon, thons, boudin, boudins, cageot, laideron, mochete,
    epouvantail, sorciere, sorcieres, harpie, megere, megeres, vieille peau, peau de vache, mal baisee, chipie, pimbeche, pouffe,
    poufiasse, garce, trainee, catin, putain, grognasse, greluche, cruche, cruches, dinde, dindes, becasse, oie blanche, gourde, gourdes,
    godiche, potiche, potiches, bimbo, plouc, ploucs, bouseux, pequenaud, pequenots, peqnot, beauf, beaufs, sauvages, barbare, barbares,
    primitifs, sous homme, sous hommes, sous merde, degenere, degeneres, consanguin, consanguins, attarde, attardee, attardes, debile,
    debiles, mongolien, gogol, triso, illettre, illettres, analphabete, ignorant, ignorante, ignorants, ivrogne, ivrognes, poivrot,
    alcoolo, pochtron, junkie, toxico, clochard, clocharde, clodo, clodos, mendiant, crasseux, crasseuse, pouilleux, pouilleuse,
    pue la sueur, raseur, emmerdeuse, casse pieds, catastrophe ambulante, demeures, demeuree, homme des cavernes, neandertal,
    neandertalien, cro magnon, vieux debris, vieux croulant, vieux schnock, vieux con, face de rat, tronche de cake, tete de mule,
    tete de linotte, tete a claques, tete de turc, grosse vache, grosse truie, sac a vin, grande gueule, langue de vipere, commere,
    commeres, fouteur de merde, pique assiette, branquignol, branquignols, andouille, empote, empotee, empotes, brele, breles, tanche,
    blaireaux, zeros, pignouf, bras casse, bras casses, glands, baltringue, tocard, naze, nazes, abruti, abrutie, idiot, idiote, cretin,
    cretine, imbecile, chieuse, chieur, assistee, salete, pestifere, pestiferes, mec en carton, sac d'os, baleine, rate, ratee, con,
    conne, cons, connes, larve, larves, lache, laches, blaireau, incapables, incompetents, nuls, folle, demeure, negre, loque,
    boulet, poids mort, erreur de la nature, rebut`,
  beast: `
    porc, porcs, cochon, cochons, cochonne, truie, truies, goret, vache, vaches, boeuf, ane, anes, anesse, mule, bourrique, bourriques,
    mouton, moutons, chevre, bouc, dinde, poule, poules, pintade, rat, rats, ratte, cafard, cafards, blatte, blattes, pou, poux, puce,
    puces, punaise, punaises, tique, tiques, vers, asticot, asticots, limace, limaces, escargot, serpent, serpents, vipere, viperes,
    couleuvre, crapaud, crapauds, grenouille, lezard, requin, requins, vautour, vautours, charognard, charognards, corbeau, chacal, hyene,
    chienne, chiennes, clebs, cabot, roquet, singe, singes, guenon, macaque, macaques, babouin, gorille, chimpanze, hippopotame, elephant,
    phoque, morue, morues, huitre, insecte, insectes, nuisible, nuisibles, bestiole, tumeur, peste, gale, teigne, verrue, furoncle,
    pustule, abces, detritus, fumier, purin, fange, boue, crotte, crottes, bouse, etron, loque, serpilliere, paillasson, torchon, navet,
    cadavre, squelette, zombie, demon, tonneau, barrique, cloche, fleau, reptile, reptiles, chien, chiens, animal, animaux, poubelle,
    epave`,
  dim: `
    bete, betes, stupide, stupides, con, conne, idiot, idiote, debile, debiles, abruti, abrutie, cretin, cretine, simplet, simplette,
    limite, limitee, borne, bornee, ecervele, ecervelee, decerebre, decerebree, decerebres, sans cervelle, sans cerveau, demeure, arriere,
    arrieree, arrieres, attarde, attardee, ignare, ignares, inculte, incultes, illettre, illettree, ramolli, ramollie, gateux, gateuse,
    senile, seniles, gaga, dingue, cingle, cinglee, fele, felee, timbre, hysterique, hysteriques, mythomane, malsain, malsaine, pervers,
    perverse, vicieux, vicieuse, sournois, sournoise, fourbe, fourbes, hypocrite, hypocrites, menteur, menteuse, malhonnete, veule, lache,
    laches, faineant, faineante, faineants, feignant, feignante, feignants, paresseux, paresseuse, flemmard, flemmarde, incapable,
    incapables, incompetent, incompetente, incompetents, incompetentes, minable, minables, pathetique, pathetiques, pitoyable, pitoyables,
    meprisable, meprisables, insignifiant, insignifiante, mediocre, mediocres, primitif, primitive, barbare, inferieur, inferieure,
    inferieurs, inferieures, degenere, degeneree, alcoolique, ivrogne, frigide, mal baisee, coincee, aigri, aigrie, jaloux, arrogant,
    arrogante, pretentieux, pretentieuse, ingerable, irrecuperable, irrecuperables, bon a rien, sans honneur, sans couilles, sans talent,
    sans dignite, sale type, trop vieux, trop vieille`,
  foul: `
    moche, moches, laid, laide, laids, laides, hideux, hideuse, affreux, affreuse, gros, grosse, grosses, gras, grasse, obese, adipeux,
    adipeuse, immonde, immondes, repugnant, repugnante, degoutant, degoutante, degueulasse, degueulasses, infect, infecte, ignoble,
    ignobles, abject, abjecte, puant, puante, puants, crasseux, crasseuse, crade, degueu, ridicule, ridicules, nul, nulle, nuls, nulles,
    naze, nazes, inutile, inutiles, insupportable, insupportables, execrable, detestable, ringard, ringarde, difforme, boutonneux,
    boutonneuse, flasque, ratatine, ratatinee, fripe, fripee, pourri, pourrie, a vomir, a gerber, un deche*`,
  mean: `
    sale, sales, pauvre, pauvres, vieux, vieille, vieil, petit, petite, petits, maudit, maudite, miserable, miserables, mechant, mechante,
    foutu, foutue, lubrique, lubriques, rampant, rampante, baveux, gluant, visqueux, visqueuse, venimeux, venimeuse, humain, humaine,
    sur pattes, ambulant, ambulante, en rut, enrage, enragee, galeux, galeuse, pouilleux, mal eleve, mal elevee, aigri, gras, grasse,
    sans nom, sans race, aveugle, sourd, sourde, jaloux, jalouse, pretentieux`,
  vile: `
    gaspillage d'oxygene, gachis d'oxygene, gaspilles de l'oxygene, gaspille de l'oxygene, vole notre air, pompe notre air,
    honte de l'humanite, honte pour l'humanite, lie de l'humanite, rebut de la societe, dechet humain, sous merde, pas le couteau le plus,
    pas toutes ses frites, pas la lumiere a tous, lumiere a tous les etages, fini a la pisse, fini a l'urine, fini au pipi,
    berce trop pres, berce trop pres du mur, tombe du lit petit, bete comme ses pieds, bete comme tes pieds, bete a manger,
    bete a bouffer, con comme, conne comme, moche comme, plus bete que, plus con que, plus conne que, encore plus bete, encore plus con,
    trop bete pour, trop con pour, trop conne pour, trop stupide pour, trop moche pour, trop debile pour, cervelle d'un, cervelle d'une,
    gueule comme, tete a faire, tete a claques, sale tete, sale gueule, vieille peau, personne ne t'aime, personne t'aime,
    personne ne te supporte, personne te supporte, personne ne veut de toi, personne ne peut te, personne ne te regrettera,
    ne manqueras a personne, tu ne sers a rien, jamais du naitre, n'aurais jamais du naitre, pas du naitre, aurait du avorter,
    aurait du se retenir, place au zoo, bon pour l'asile, bonne pour l'asile, bon a enfermer, bonne a enfermer, bon a interner,
    bonne a interner, echappe du zoo, echappe de l'asile, echappee de l'asile, echappe d'un asile, couche avec le chef,
    couche avec le patron, ecarte les cuisses, ecarter les cuisses, femme quota, quota de noirs, arabe de service, envie de gerber,
    file la gerbe, me degoutes, vous me degoutez, tu me degoutes, rien dans le crane, rien dans le ciboulot, rien entre les oreilles,
    vide entre les oreilles, arrete de bouffer, lache la bouffe, gras du bide, meme pas capable de lire, meme pas capable de compter,
    jamais foutu de, bonne a faire le cafe, se fout de toi, ta mere a honte, ta mere doit avoir, te voir en peinture, cervelle de moineau,
    cerveau de moineau, ordures humaines, droit de se reproduire, le droit de se reproduire, interdire de se reproduire,
    devraient pas se reproduire, moins que des animaux, comme une fillette, tu lances comme une fille, pleures comme une fille,
    envie de vomir quand je te, donnes envie de vomir, donnez envie de vomir, tu me repugnes, vous me repugnez, tu me fais vomir, vous me
    faites vomir, tu me fais honte, espece de malade, va te faire soigner, fais toi soigner, faites vous soigner, va consulter un psy, qu
    elle a couche, elle a couche pour, couche pour reussir, couche pour arriver, promotion canape, place au lit, passee sous le bureau,
    retourne a ta cuisine, retourne a tes casseroles, retourne dans ta cuisine, retourne torcher,
    te detestent, te deteste tous, tout le monde te deteste, vous deteste tous, chez sa mere qu on, renvoie chez sa mere, renvoyez le chez
    sa mere, retourne chez maman, regarde toi dans une glace, regarde toi dans un miroir, regarde toi avant,
    retourne s occuper de, s occuper de ses gosses, occuper de tes gosses, torcher ses gosses, vous me faites pitie, tu me fais pitie`,
  mind: `
    cerveau, cervelle, neurone, neurones, qi, q i, intelligence, jugeote, plomb dans la tete, matiere grise, dignite, colonne vertebrale,
    couilles, bon sens, charisme`,
  lowThing: `
    huitre, moule, bulot, moineau, poule, dinde, ane, mouton, vache, poisson rouge, carpe, mouche, moustique, fourmi, puce, ver,
    ver de terre, limace, escargot, meduse, amibe, bigorneau, crevette, hamster, pigeon, autruche, dindon, pois chiche, petit pois,
    cacahuete, patate, pomme de terre, navet, poireau, courgette, courge, concombre, carotte, laitue, citrouille, brique, parpaing,
    caillou, planche, poteau, poignee de porte, lampadaire, balai, serpilliere, eponge, seau, tabouret, grille pain, micro ondes, frigo,
    valise, chaussure, chaussette, godasse, tongs, tong, pantoufle, pou, cul, oie, foin, cuillere, fourchette, tractopelle, betonniere,
    beton, yaourt, flan, puree, pudding, camembert, biscotte, baguette, toast, plante verte, pot de fleurs, cactus, plancton,
    enfant de trois, gamin de trois, enfant de cinq, zombie, merde, porc, cochon, singe, balais, parapluie, passoire, brosse, pq,
    papier toilette`,
  jeer: `
    mouroir, naphtaline, senile, gateux, sucrer les fraises, sucres les fraises, casser sa pipe, sent le sapin, menopausee, ragnagnas,
    bon pour la casse, vieille fille, a ta cuisine, a tes casseroles, a la retraite tu, sent la naphtaline, tu pues`,
  iWill: `
    je vais, j'vais, je viens, je te, je t, je vous, j'aimerais, je voudrais, je veux, je reve de, je vais te, je vais lui, on te,
    on vous, on lui, je jure, je finirai par, je finis par, laisse moi, laissez moi, ca me demange de, me demange de,
    je crois que je vais, ou je te, ou je, et je te, je te jure, mon poing, avant que je, j'ai envie de, on va te, on va vous, on va lui`,
  ifI: `
    si je te, si je vous, si je le, si je la, si je, si on te, si tu, si vous, si on, la prochaine fois, prochaine fois, quand je te,
    quand je, le jour ou, encore une fois, approche, approchez, viens ici, viens me, touche, repete, essaie, recommence, ose, croise,
    et tu, sinon, attends que, fais encore, dis encore`,
  should: `
    devrait, devraient, faudrait, faut, il faut, merite, merites, meritent, on devrait, il faudrait, aurait du, auraient du, a besoin de,
    ont besoin d, as besoin d, reclame`,
  harm: `
    tuer, tue, buter, bute, crever, creve, egorger, frapper, frappe, cogner, cogne, tabasser, tabasse, defoncer, defonce, demolir,
    demolis, demonter, demonte, massacrer, massacre, fracasser, fracasse, poignarder, etrangler, etrangle, etouffer, etouffe, noyer, noie,
    cramer, crame, incendier, foutre le feu, mettre le feu, pendre, lyncher, fusiller, gazer, flinguer, ecrase, rouler dessus,
    roule dessus, foncer dedans, fonce dedans, tordre, tords, arrache, trancher, raye, crever les, taillader, gifler, gifle, claque,
    baffer, fouetter, eliminer, elimine, exterminer, detruis, aneantir, torturer, faire souffrir, faire la peau, fais la peau,
    faire payer, fais payer, faire regretter, fais regretter, mettre en pieces, regler son compte, regler ton compte, regle ton compte,
    en coller une, colle une, coller une, en mettre une, mettre une, mets une, mettre mon poing, mettre ma main, foutre une, fous une,
    foutre mon poing, apprendre la politesse, apprendre le respect, castrer, steriliser, empoisonner, dezinguer, dezingue, degommer,
    saigne, eventrer, jeter sous, pousser sous, virer a coups, sortir a coups, casser la, casse la, casser les, casse les, casse le,
    peter la, pete la, peter les, brise les, briser les, tordre le, arracher la, arracher les, arrache les, ecraser, bruler la,
    couper les, eclater la, eclate la, exploser la, explose la`,
  punish: `
    fusille, fusilles, fusiller, pendus, gaze, gazer, tuee, abattus, fouette, fouetter, gifle, gifler, gifles, claques, baffes,
    une claque, une gifle, une baffe, des claques, des baffes, des coups, une balle, la corde, une corde, de mourir, de crever, crever,
    une raclee, une correction, une bonne correction, une bonne raclee, une fessee, une bonne fessee, le fouet, le bucher, castre,
    castrer, euthanasie, euthanasier, interner, en cage, mettre en cage, au trou, lyncher, exterminer, interdire de respirer,
    interdire de se reproduire, empecher de respirer, mon poing, le poing, en coller une, un coup de boule, un coup de pied,
    coups de pied, coups de baton, qu'on lui casse, qu'on te casse, la mort, qu'on lui brise, qu'on lui pete, qu'on le pende,
    qu'on la pende, les pendre, le pendre, les fusiller, les enfermer, les noyer, les bruler, les abattre, te pendre, l'enfermer,
    t'enfermer, etre fusilles, etre pendus, etre abattus, un bon coup de pied, de bons coups, une bonne droite, un bon coup de poing`,
  body: `
    gueule, tronche, figure, face, machoire, dents, dent, nez, tete, crane, cou, nuque, jambe, jambes, bras, doigts, main, mains, genoux,
    genou, rotules, os, cotes, dos, yeux, oreilles, langue, couilles, tripes, ventre, hopital, fauteuil`,
  goods: `
    maison, baraque, appart, appartement, voiture, bagnole, caisse, velo, moto, pneus, pneu, vitre, vitres, fenetre, fenetres, pare brise,
    porte, boutique, magasin, jardin, garage, bureau, chien, chat, gosses, enfants, famille, carriere, reputation, vie`,
  fate: `
    dans un cercueil, entre quatre planches, a la morgue, six pieds sous terre, ramasser tes dents, ramasses tes dents,
    ramassera ses dents, ramasseras tes dents, chercher tes dents, sans tes dents, tes dents par terre, les pieds devant, en beguilles,
    plus jamais marcher, ne marchera plus, ne marcheras plus, regretter d'etre ne, regretteras d'etre ne, regretter d etre,
    vas le regretter, va le regretter, vas le payer, le paieras, tu le paieras, ca va saigner, tu es mort, t'es mort, il est mort,
    ton dernier jour, dernier souffle, ne te retrouvera, te retrouvera pas, numerote tes os, numeroter tes abattis, numerote tes abattis,
    va faire ta fete`,
  menace: `
    t envoie a l hopital, l envoie a l hopital, t envoyer a l hopital, l envoyer a l hopital, l envoyer a l hosto,
    vais le tuer, vais la tuer, va le tuer, vais le buter, vais la buter, vais le crever, vais le defoncer, vais la defoncer,
    vais le demolir, vais le massacrer, vais l'etrangler, va le demolir, va le defoncer, je sais ou il habite, sais ou tu habites,
    sais ou tu dors, sais ou tu te gares, sais ou tu travailles, surveille tes arrieres, regarde sous ta voiture, tu vas le payer,
    tu me le paieras, vous me le paierez, tes jours sont comptes, tu es mort, t'es mort, t'es un homme mort, tu es un homme mort,
    dors avec un oeil, dors d'un oeil, ne dors que d'un, creuse ta tombe, commande ton cercueil, choisis ton cercueil, fais ton testament,
    casser la gueule, la gueule au carre, peter la gueule, pete la gueule, defoncer la gueule, peter les dents, mon poing dans,
    mon pied au, une balle entre, te faire la peau, lui faire la peau, faire ta fete, avaler tes dents, ravaler tes dents,
    bouffer tes dents, effacer ce sourire, numerote tes abattis, roulez leur dessus, leur rouler dessus, leur foncer dedans,
    repars sur une civiere, repartiras sur une civiere, finis a l'hopital tu,
    on sait ou tu, nous savons ou tu, je sais ou tu habites, on connait ton adresse, on a ton adresse, fais attention en rentrant, fais
    gaffe en rentrant, t arrivera malheur`,
  hope: `
    j'espere, esperons, pourvu, vivement, je souhaite, je te souhaite, je lui souhaite, souhaitons, si seulement, j'ai hate,
    hate de te voir, hate de le voir, je feterai, je danserai, je rirai bien, on fetera, puisses tu, puisse t il, puissent ils`,
  ill: `
    creves, creve, crever, crevent, crevez, meures, meure, meurent, mouriez, mourir, mourras, etouffes, etouffe, etouffent, etouffer,
    pourrisses, pourrisse, pourrissent, pourrir, brules, brule en enfer, brulent, bruler, en enfer, souffres, souffre, souffrent,
    souffrir, cancer, tumeur, sida, crise cardiaque, avc, chiasse, cholera, peste, sous un bus, sous un train, sous un camion, ecraser,
    renverser, foudre, accident, dans le decor, dans le fosse, dans un mur, un arbre, casses la gueule, casse la gueule, casses une jambe,
    casse une jambe, casses le cou, casse le cou, perdes tout, perde tout, perdent tout, perdes ton, perde son, sous les ponts, a la rue,
    finisses seul, finisse seul, seul et, tombent, tombe de, tombes de, tombe du, escaliers, ne te reveilles, te reveilles plus,
    reveille plus, disparaisses, disparaisse, noies, noie, pendes, ruine, chomage, sterile, agonise, agonises, morte, mort,
    quelque chose de douloureux, quelque chose de grave, quelque chose d'incurable,
    perdras ton boulot, perdras ton travail, perdras ton, perdras tout, perde ton, perdes tes, perdre ta`,
  not: 'pas, ne, jamais, personne, aucun, rien',
  dismiss: `
    ferme ton clapet, mets la en veilleuse, casse toi, cassez vous, barre toi, barrez vous, va au diable, allez au diable, va en enfer,
    va te pendre, va te noyer, va crever, allez crever, creve donc, va mourir, allez mourir, tue toi, suicide toi, pends toi,
    saute d'un pont, jette toi sous, va jouer sur l'autoroute, jouer sur l'autoroute, jouer sur les rails, retourne au bled,
    dans ta grotte, personne ne t'a sonne, personne t'a sonne, on t'a pas sonne, on ne t'a pas sonne, on t'a pas demande,
    personne ne t'a demande, personne t'a demande, qui t'a demande, qui t'a sonne, on veut pas de toi, on ne veut pas de toi,
    on ne veut pas de vous, on veut pas de vous, personne ne veut de toi, personne ne veut de ton, on s'en fout de ton,
    tout le monde s'en fout de toi, tout le monde se fout de ton, apprends a parler francais, va pleurnicher, va chialer,
    retourne pleurer, ta gueule, je t'emmerde, je vous emmerde, mange tes morts, va niquer, maudit sois, ferme ta gueule, ferme ton bec,
    ferme ta grande, fermez la tous, mais ferme la, degage de ma, degage d'ici, degagez d'ici, allez degage, degage toi et,
    retourne dans ta grotte, retourne dans ton pays, retourne dans ton trou, retourne dans ton bled, retourne dans ta jungle,
    retournez dans votre pays, retourne chez ta mere, tu la fermes, vous la fermez,
    retournez dans votre trou, rentre dans ton pays, rentrez dans votre pays, rentre chez toi, personne ne veut de vous, on te retient
    pas, tu peux crever, du balai, va voir ailleurs si, ferme la une bonne, la ferme et`,
  belong: `
    a la cuisine, au foyer, aux fourneaux, a leurs fourneaux, a leurs casseroles, a la vaisselle, faites pour le menage,
    faites pour la cuisine, faites pour ca, pas faites pour, pas faits pour, fait pour les hommes, rien a faire sur, rien a faire ici,
    rien a faire dans, rien a faire chez, rien a faire en, rien a foutre, rien a foutre sur, n'ont pas leur place, pas leur place,
    pas ta place, pas sa place, qu'ils rentrent, qu'on les renvoie, qu'on les expulse, qu'on les enferme, qu'on les vire,
    devraient retourner, devraient rentrer, devraient se taire, devraient se contenter, doivent rester, doivent obeir,
    devrait leur interdire, devrait vous interdire, devrait t'interdire, on devrait leur, on devrait vous, faudrait leur,
    faudrait tous les, devraient etre interdits, devraient etre enfermes, devraient etre expulses, interdits de, ne savent pas conduire,
    savent pas conduire, ne sait pas conduire, savent pas se garer, ne savent rien, comprennent rien, ne comprendront jamais,
    ne sont bons qu, ne sont bonnes qu, sont bonnes qu, juste bonnes a, juste bons a, bons qu a, trop faibles, trop emotives, trop betes,
    trop connes, trop bete, pas capables de, meme pas capables, ont besoin d'un homme, respirer le meme, se reproduire, en prison,
    en cage, au zoo, a l'asile, c'est fait pour, feraient mieux de, ferait mieux de, a la maison, devraient rester a, loin des enfants,
    qu'on les tienne loin, faudrait les enfermer, il faut les virer, faudrait les virer, faut les renvoyer, a rien d'autre,
    ne devraient pas travailler, devraient pas travailler, pas travailler ici, devraient pas etre ici, ne devraient pas etre, pas avoir le
    droit, au placard`,
  inferior: `
    voleurs, voleur, voleuses, fraudeurs, delinquants, criminels, violeurs, terroristes, parasites, vermine, racaille, racailles, rats,
    cafards, sous hommes, sauvages, barbares, faineants, feignants, paresseux, sales, crasseux, puent, pue, sentent mauvais, profitent,
    profiteurs, vivent a nos crochets, a nos crochets, a nos frais, sur notre dos, se reproduisent, se multiplient, comme des lapins,
    comme des rats, envahissent, envahi, nous envahissent, nous remplacent, nous piquent, piquent notre, piquent nos, volent notre,
    prennent notre, prennent nos, detruisent, trichent, ne se lavent, se lavent jamais, se lavent pas, hysteriques, cancanent, commeres,
    jacassent, un cancer, un fardeau, un boulet, bons a rien, degoutants, degoutent, pervers, anormaux, contre nature, abomination,
    pecheurs, toutes les memes, tous les memes, tous pareils, toutes pareilles, inferieurs, inferieures, moins intelligents,
    moins intelligentes, genetiquement, radins, radin, avares, touchent les allocs, allocs, les aides et, n'ont aucune education,
    aucune education, aucune culture, pas de culture, ont le couteau, dealent, egorgent, cons, connes, debiles, dangereux publics,
    sont des malades, animaux, sont betes, volent tout, volent le`,
  deny: `
    on ne veut pas de, on veut pas de, on ne veut plus de, veut plus de, marre des, marre de ces, ras le bol des, dehors les, a bas les,
    mort aux, virez les, virez tous, renvoyez les, expulsez les, foutez dehors, n'embauchez, n'embauchez jamais, n'embauchez pas,
    jamais embaucher, confiance aux, ne faites pas confiance, je hais les, je deteste les, deteste les, je supporte pas les,
    peux pas supporter les, peux pas blairer les, typique d'un, typique d'une, encore un coup des, c'est bien les, c'est bien un truc de,
    putain de, voleurs de, feignants de, saletes de, brulez les, gazez les, confier ca a une, confier ca a des, sale, sales,
    un truc de bonnes femmes, typique des, typique`,
  hound: `
    signalez, signalons, pourrir, pourrissez, pourrissons, inondez, inondons, spammer, spammez, bombarder, bombardez, harceler, harcelez,
    harcelons, ruinez, ruinons, demolir, demolissez, coulez, faire virer, fasse virer, fassent virer, soit vire, soit viree, viree,
    demissionne, demission, pleurer, vie impossible, la vie impossible, un enfer, vivre un enfer, mettre au placard, ignorons,
    ne plus lui parler, plus lui parler, parle plus, lui parle, adresse la parole, humilier, humiliez, humilions, ridiculiser,
    ridiculisez, affichons, afficher sa tete, publier son adresse, publiez son adresse, son adresse, son numero, appeler la nuit,
    appelez la nuit, une etoile, mauvaises notes, mauvais avis, avis negatifs, boycotter, boycottez, mettre a l'ecart, a l'ecart, lyncher,
    lynchez, se moquer, moquez, moquons, rire de, insulter, insultez, lui dire ce qu, defoncer, defoncez, tomber dessus, tombez dessus,
    donner une lecon, une bonne lecon, jeter des oeufs, pirater, piratez, se venger, vengeons, faire payer, chassons, chassez, ruiner,
    isoler, jusqu'a ce qu'il craque, jusqu'a ce qu'elle craque, pourrir sa,
    dire ce que vous pensez, dites lui ce que, dire ses quatre verites, rappeler son numero, faire comprendre, en faire baver, lui en
    faire baver, pourrir la vie, rendre la vie, mettre une etoile, mettez une etoile, noyer sous, sous les commentaires,
    lui pourrir, salir, salissez`,
  charms: `
    cul, fesses, fessier, derriere, arriere train, posterieur, croupe, jambes, cuisses, seins, nichons, decollete, hanches, miches, lolos,
    taille de guepe, bonnets, chute de reins, gambettes, poitrine, courbes, levres`,
  attire: `
    jupe, mini jupe, minijupe, robe, chemisier, corsage, haut, debardeur, legging, leggings, jean, jeans, pantalon, pantalon moulant,
    talons, talons hauts, bas, collants, bikini, maillot, soutien gorge, culotte, string, lingerie, dessous, short, uniforme,
    bleu de travail, combinaison, decollete, tenue, silhouette, jambes, levres, yeux, cheveux`,
  lust: `
    sexy, bandant, bandante, excitant, excitante, m'excite, allumeuse, allume, baisable, appetissant, appetissante, a croquer, mangerais,
    devorer, baver, baves, bander, me rend fou, rend fou, rend dingue, fait monter, fait tourner la tete, impossible de se concentrer,
    se concentrer, impossible de regarder, regarder autre chose, regarder ailleurs, detourner les yeux, quitter des yeux,
    lacher du regard, mater, mate, reluquer, reluque, deconcentre, illumine ma journee, egaye ma journee, egaie mes matins,
    motive a venir, venir bosser, au pied de mon lit, par terre dans ma chambre, sur mon parquet, dans mon lit, deshabiller, deboutonner,
    degrafer, plus moulant, plus moulante, montrer plus, montre plus, moins de tissu, ne cache rien, rien cacher, se penche, tater,
    palper, peloter, pincer, mettre la main, mains sur, mettre une main, a poil, toute nue, fantasme, fantasmes, fantasmer, rebondi,
    rebondies, gros seins, ravageur, pas me concentrer, plus me concentrer`,
  want: `
    je te, je la, je le, je lui, je voudrais, j'aimerais, je veux, j'ai envie, envie de, je me ferais, je me la, je me le, je ferais bien,
    on se la, on se le, j'irais bien, laisse moi, je peux te, je peux, je pourrais, je dirais pas non, dirais pas non, je reve de,
    j'imagine, je t'imagine, je l'imagine, imagine, tu as deja, ca te dirait, ca te dit, viens que je, qui veut, qui se la, a besoin de,
    besoin qu'on, besoin d'un homme, manque un homme`,
  sex: `
    baiser, baise, baiserais, sauter, sauterais, niquer, troncher, culbuter, culbuterais, trousser, prendre par derriere, prendrais bien,
    prendre sur, prendrais sur, tringler, besogner, coucher avec, mettre dans mon lit, dans mon lit, au lit, la faire crier, faire gemir,
    deshabiller, deshabillerais, nue, toute nue, a poil, sans vetements, sans rien, en petite tenue, en lingerie, en sous vetements,
    sous la douche, dans la reserve, sur le bureau, sur la photocopieuse, a genoux, a quatre pattes, sucer, lecher, tripoter, peloter,
    toucher, te toucher, chevaucher, monter dessus, ferais bien, la nuit avec, passer la nuit, quatre heures, mon quatre heures,
    bien baisee, se faire sauter, un vrai mec, un vrai homme`,
  lewd: `
    assieds toi sur mes genoux, viens sur mes genoux, sur mes genoux ma, monte dans ma chambre, chez toi ou chez moi, chez moi ce soir ma,
    envoie des nudes, envoie moi des photos de toi, photos de toi nue, tu portes quoi dessous, portes dessous, portes une culotte,
    tu portes un soutien, couleur de ta culotte, taille de soutien, taille de bonnet, bonne au lit, je me la ferais, je me le ferais,
    je me la taperais, je la taperais bien, je lui ferais bien, je te ferais bien, je lui mettrais bien, virerais pas de mon lit,
    deshabiller du regard, deshabille du regard, t'imaginer nue, l'imaginer nue, imaginer nue, imagine toute nue, te voir nue,
    la voir nue, voir a poil, enleve ton haut, ecarter les jambes, suce moi, leche moi, leche ma, viens dans mon lit, coucher avec moi,
    couche avec moi, mal baisee, me fait bander, ca m'excite, tu m'excites, elle m'excite, joli cul, beau cul, sacre cul, quel cul,
    quelles fesses, belles fesses, jolies fesses, beaux seins, gros seins, quels seins, sacrees jambes, souris ma belle, souris ma jolie,
    viens la poupee, bombe sexuelle, cochonne, petite cochonne, sous ta jupe, sous sa jupe, dans ton decollete, dans son decollete,
    ton decollete, mini jupe comme, sous le bureau du directeur, sous le bureau du chef, chaudasse, sacre petit cul`,
  rise: 'cheffe, poste, promotion, promue, boulot, job, contrat, augmentation, carriere, directrice, la place, embauchee, responsable, direction',
  favours: `
    sous le bureau, sous son bureau, a genoux, ecarte les, ecarter les, dans le lit, couche avec, coucher avec, couchant,
    sur le canape du, mini jupe, minijupe, jupe courte, joli minois, jolie gueule, decollete, ses beaux yeux, battements de cils`,
  because: 'grace a, a cause de, pour, par, avec, parce qu',
  know: "je sais, on sait, nous savons, j'ai trouve, on connait, je connais",
  route: `
    ou, quel tram, quel bus, quel train, quel metro, quelle ecole, dans quelle rue, quelle rue, quelle maison, quelle voiture,
    a quelle heure, quelle heure, le chemin, ton chemin, le trajet, ton trajet`,
  dwell: `
    tu habites, vous habitez, tu prends, tu dors, tu te gares, tu rentres, tes enfants, tes gosses, ta famille, ta femme, ta mere,
    ton fils, ta fille, il habite, elle habite, tu descends, tu es seule, tu es seul, tu vis,
    tu gares, gares ta, tu crees`,
  broken: 'casses, cassees, brises, brisees, coupes, coupees, arrachees, arraches',
  iHarm: `
    enterre, noie, egorge, etrangle, demolis, massacre, crame, eventre, bute, tue, creve, defonce, fracasse, tabasse, cogne, demonte,
    fume, dezingue, ecrabouille, etripe, frappe, descends, bouffe, detruis, aneantis, eclate, explose`,
  call: 'espece de, espece d, bande de, bande d, ramassis de, ramassis d, troupeau de, troupeau d',
  harmless: `
    pas bete, pas betes, c'est bete, trop bete, trop bete de, erreur stupide, erreur bete, question bete, questions betes,
    bete et mechant, bete question, betement, petit cochon, la petite bete, chercher la petite bete, bete curieuse, petite souris,
    gros chat, gros chien, gros client, gros clients, grosse cliente, grosses clientes, petit client, petits clients, vieux client, vieux clients,
    vieille cliente, pauvre client, gros travail, gros projet, gros chantier, gros carton, gros succes, gros merci, gros bisous, gros coup de,
    gros volume, gros plan, pauvre chat, pauvre chien, pauvre bete, pauvre vieux chat, sale temps, sale coup, sale journee, sale eau,
    eaux sales, eau sale, vieux poele, vieille chaudiere, vieux chien, vieux rat, vieille maison, vieux quartier, vieux port,
    quelle honte, la honte que, honte de moi, j'ai honte, quelle plaie, cette plaie, une plaie, la plaie, cette erreur, quelle erreur,
    une erreur, mon erreur, cette chose, quelle chose, petite chose, petites choses, autre chose, la chose, ces choses, une chose,
    chaque chose, ce virus, ces animaux, cet animal, quel animal, petit animal, cette planche, ces planches, petite planche, cette cloche,
    la cloche, vieille cloche, cette boule, ce tas, un tas, tas de, gros tas de, ce diable, pauvre diable, petit diable, ce monstre,
    petit monstre, gros monstre, petits monstres, vrai monstre, vieux debris, ces debris, des debris, debris de, petit nain,
    nain de jardin, nains, nain, petit gnome, gnome, balance, la balance, cette balance, quelle balance, tache, cette tache, ces taches,
    une tache, taches, petite tache, gros gland, gland, glands, patate, patates, patate chaude, cette patate, courge, courges, truffe,
    truffes, cette truffe, gros cornichon, cornichon, cornichons, banane, bananes, une quiche, quiche, cette quiche, quiches, blaireau,
    blaireaux, ce blaireau, un blaireau, manche, la manche, manche a, ce manche, larves, larve de, cette larve, pommes, cette banane,
    amateur de, amateurs de, amateur, amateurs, club amateur, sauvage, sauvages, cote sauvage, plage sauvage, ail sauvage, ce timbre,
    timbre, timbres, un timbre, timbre poste, petit timbre, gamin, gamins, petit gamin, vieux gamin, fou rire, fous rires, fou de,
    folle de, fous de, folle journee, ce fou, fous, un truc de fou, de fou, trucs de fou, cette folle, la folle journee, aubergine,
    plus belle, ma belle mere, la mort du, mise en demeure, peril en la demeure, la demeure, cette demeure, belle demeure,
    vieille demeure, demeure familiale, cette drogue, la drogue, drogue, drogues, drogue du, cette paresse, ce lache, lache rien,
    lache pas, ne lache, on lache, lachez, lache, sans tete, tete de ligne, mal de tete, tete en l'air, en tete, tete de mule, par coeur,
    con carne, chili con, c'est con, trop con, c'est trop con, balance ton, casse pieds, casse tete, casse croute, casse noix,
    casser la croute, on casse, casser une, casse un, tue l'ennui, tuer le temps, me tue, va me tuer, m'a tue, nous tue, me tuer, tuer l,
    tue la, fatigue, rate le, rate mon, rate un, rate la, j'ai rate, a rate, as rate, avons rate, occasion ratee, rendez vous rate,
    poulet, ma poule, poule mouillee, chair de poule, mere poule, poules, les poules, nos poules, mes poules, nul doute, nulle part,
    nul besoin, match nul, matchs nuls, nuls en maths, pour les nuls, je suis nul, je suis nulle, vrai bonheur, boulets, un petit boulet,
    cette catastrophe, bonne retraite, la bonne retraite, depart a la retraite, part a la retraite, partir a la retraite,
    parti a la retraite, partie a la retraite, prend sa retraite, pris sa retraite, ma mamie, ma grand mere, mon papi, mon papy,
    mon grand pere, sa grand mere, ta mamie, ton papi, la retraite de, ta grand mere, ferme la porte, ferme la vanne, ferme la fenetre,
    ferme la valve, ferme la marche, ferme la boutique, fermez la porte, fermez la vanne, fermez la fenetre, la ferme de, la ferme du,
    la ferme des, la ferme est, la ferme ou, la ferme a, la ferme et, la ferme familiale, de la ferme, a la ferme, visite de la ferme,
    dans la ferme, ferme ta porte, ferme ta session, degage du temps, degage une, degage un, degage de la, degage des, me degage,
    se degage, degagez la, du vent dans, du vent et, du vent fort, eolienne, balai, du balai brosse, chaud au coeur, chaud dehors,
    chaud chaud, trop chaud, bas carbone, en bas, la haut, en haut, haut niveau, haut rendement, haut de gamme, la bas,
    bas de, haut de, haut debit, plus haut, plus bas, de haut en bas, bonne humeur, bonne ambiance, bonne equipe, bonne nouvelle,
    bonne journee, bonne idee, bonne annee, bonne route, bonne chance, bonne question, bonnes nouvelles, bonne soiree, bonne semaine,
    bonne fete, bonne pratique, bonnes pratiques, de bonne, une bonne, belle equipe, belle journee, belle soiree, belle aventure,
    belle rencontre, belles rencontres, belle surprise, belle reussite, corps de metier, corps de chauffe, corps humain, beau corps de,
    je me penche, on se penche, se penche sur, penche sur, penchee sur, me penche, combinaison de, combinaison gagnante, plus de femmes,
    trop de femmes, plus de filles, trop peu de, pas assez de femmes, plus d'hommes, un gros, les gros, un travail de femmes et,
    en retraite, plus de vieux, un travail d'equipe, plus de gros, trop de gros, embaucher des femmes, embaucher des jeunes,
    embaucher des, embaucher des etrangers, incapable de, incapables de, montrer comment, vous montrer, te montrer, vous expliquer,
    vous apprendre a, vous aider, t'aider, t'apprendre a, te dire comment,
    tetu comme une mule, tetue comme une mule, malin comme un singe, fort comme un boeuf, heureux comme un, libre comme l air, doux comme
    un agneau, douce comme un agneau, ruse comme un renard, trempe comme une soupe, fier comme un coq, bavard comme une pie, comme une
    grenouille, comme un poisson dans`,
  elsewhere: `
    ferme, fermier, fermiere, agriculteur, eleveur, pre, champ, champs, etable, ecurie, zoo, veterinaire, animal de, animaux de, refuge,
    chiot, chiots, chaton, chatons, chat, chats, chatte, chien, chiens, chienne, cheval, chevaux, herisson, laisse, elevage,
    espece protegee, race de, foret, jardin, aquarium, terrarium, film, films, serie, roman, livre, livres, conte, theatre, piece de,
    comedie, costume, costumes, deguise, deguisee, deguisement, carnaval, halloween, cirque, fete, enfants, enfant, fille de, mon fils,
    ma fille, creche, ecole, jeu, jeux, echecs, quiz, petanque, flechettes, match, finale, tournoi, championnat, marathon, pompe, pompes,
    chaudiere, chaudieres, poele, vanne, compresseur, machine, moteur, imprimante, radiateur, radiateurs, ballon, tuyau, tuyaux, logiciel,
    ordinateur, serveur, banc d'essai, prototype, sculpture, statue, tableau, musee, exposition, recette, soupe, sandwich, plat,
    cuisine du, meteo, tempete, hiver, pluie, vent, bouchon, bouchons, mascotte, peluche, creche de noel, personnage, role, joue le,
    joue la, patient, patiente, patients, clinique, medecin, etude, recherche, laboratoire, microscope, boulanger, boulangerie, fromage,
    soiree`,
  could: `
    ferait, ferais, feraient, saurait, sauraient, pourrait, reussirait, comprendrait, y arriverait, travaillerait, bosse, bosserait,
    conduirait, serait plus, comprendrait plus, s en sortirait`,
  task: `
    mieux, ton boulot, ton travail, ton job, le boulot, ce boulot, plus vite, a ta place, ton taf, plus utile, plus malin, plus
    intelligent, aussi bien, votre travail, votre boulot, son boulot, son travail`,
  atAge: `
    a ton age, a votre age, a son age, quand on a ton age, quand on a votre age, passe un certain age, passe cinquante ans, passe soixante
    ans, apres soixante ans`,
  ought: `
    devrait rester, devrais rester, devriez rester, devrait etre, devrais etre, devrait laisser, on laisse, laisse la place, laissez la
    place, on reste, on devrait, tu devrais, vous devriez, on s occupe, on tricote, tricote, tricoter, on se repose, on ne comprend, on
    comprend plus, on n apprend, comprend plus rien, on ferme, maison de retraite, ehpad, la retraite, cimetiere, vaut mieux, ferait
    mieux, ferais mieux, feriez mieux`,
  oneOf: `
    une femme, une fille, une nana, une gonzesse, une blonde, une bonne femme, une meuf, un arabe, un noir, un etranger, un handicape, un
    gay, un musulman, un gitan, un vieux, une vieille, des femmes, des filles, un homme enceinte`,
  mock: `
    on aura tout vu, on aura vraiment tout vu, j aurai tout vu, et puis quoi encore, il ne manquait plus que ca, manquait plus que ca, on
    n est pas sortis, faut pas s etonner, pas etonnant que, au secours, bonjour les degats, ca promet, quelle blague, la bonne blague,
    laissez moi rire, laisse moi rire, mort de rire, on va rire, on croit rever, comme par hasard, mais bien sur, qui y croit, je rigole,
    sauve qui peut, planquez vous,
    mauvaise blague, quelle idee, n importe quoi, la blague`,
  withFace: `
    vu ta tete, vu ta tronche, vu ta gueule, vu sa tete, vu sa tronche, avec ta tete, avec ta tronche, avec sa tete, avec sa tronche, avec
    une tete pareille, avec une tete comme la tienne, avec une tronche pareille, avec ce physique, avec ton physique, vu ton physique, vu
    son physique, avec ton poids, vu ton poids,
    avec un cerveau pareil, avec un qi pareil, avec un cerveau comme`,
  noWonder: `
    je comprends, on comprend, pas etonnant, pas etonnee, pas etonne, m etonne pas, etonne pas, etonnant, normal que, normal qu, comprend
    mieux, comprends mieux, personne, evite, tu devrais, de nuit, celibataire, cache, cacher, la radio, la cave, fuient, fait fuir, faire
    fuir, peur, aucun client, ne trouveras, trouveras jamais,
    eviter de parler, te taire, se taire, evite de parler`,
  wouldBe: `
    serait, seraient, se porterait, se porteraient, irait, tournerait, respirerait, vivrait, on serait, se sentirait, se
    passerait`,
  brighter: `
    mieux, meilleur, meilleure, plus beau, plus belle, plus tranquille, plus legere, plus leger, plus heureux, plus heureuse, plus
    agreable, plus respirable`,
  withoutYou: `
    sans toi, sans vous, sans ta presence, sans ta tete, sans ta gueule, sans des gens comme, sans lui, sans elle, sans eux`,
  breaks: `
    qu elle pleure, qu il pleure, qu elle craque, qu il craque, pleure, pleurer, chiale, chialer, craque, ferme son compte, supprime son
    compte, quitte le reseau, se taise, demissionne, comprenne sa douleur, s en souvienne, regrette, sa fete, leur fete`,
  scum: `
    dechet, dechets, ordure, ordures, poubelle, raclure, detritus, rebut, epave, plaie, catastrophe ambulante, calamite`,
  invent: `
    pas invente, n a pas invente, n as pas invente, n avez pas invente, n ont pas invente, a pas invente, as pas invente, pas decouvert,
    jamais invente`,
  great: `
    l eau chaude, eau chaude, l eau tiede, la poudre, poudre, le fil, fil a couper, la roue, l amerique, les vaccins, la lumiere`,
  accent: `
    ton accent, cet accent, votre accent, un accent pareil, ta facon de parler, ton francais, ton charabia`,
  unheard: `
    personne ne comprend, on ne comprend, on comprend rien, comprend rien, apprends a parler, apprends, apprenez, ridicule, insupportable,
    fait fuir, fait rire tout, rentre, retourne, mal aux oreilles, honte`,
  goOn: `
    continue comme ca, continue, continuez comme ca, encore un mot, un mot de plus, ouvre encore, recommence, remets les pieds, reviens
    ici, approche encore`,
  endUp: `
    tu finiras, tu finis, tu vas finir, tu te retrouveras, tu te retrouves, tu repars, tu repartiras, vous finirez, ca finira, ca va finir`,
  ward: `
    a l hosto, a l hopital, aux urgences, au cimetiere, a la morgue, en fauteuil, dans le platre, les pieds devant, sur une civiere, en
    reanimation, dans le fosse`,
  darling: `
    ma belle, ma jolie, ma poulette, ma cocotte, ma mignonne, ma cherie, mon coeur, poupee, bebe, mademoiselle, ma petite, beaute, beau
    gosse`,
  page: 'page, profil, compte, mur, boite mail, messagerie, avis google, avis, publications, posts',
  together: `
    tous ensemble, ensemble, a plusieurs, en meute, en masse, on s y met tous, tous ce soir, ce soir tous, les gars`,
  pity: 'pauvre, pauvres, espece de, sale, gros, grosse, sombre',
  lump: `
    cloche, tache, type, naze, fille, tocard, tocarde, looser, truffe, courge, nouille, merde, folle, fou, con, conne, nullard, nul,
    nulle, minable, crotte, andouille, tarte`,
  insinuate: `
    on sait ce qu, on sait ce que, on sait comment, on les connait, tout le monde sait, on connait, c est bien connu, surveillez vos,
    surveillez votre, planquez vos, cachez vos, gardez un oeil sur vos, comptez vos, fermez a cle, rien d etonnant, ca vole, tous dans le
    meme`,
  seeYou: `
    si je te recroise, si je te croise, si je te revois, si je te vois, si je te retrouve, si on te revoit, si tu reviens, si tu remets
    les pieds, si tu t approches, si je vous recroise, la prochaine fois que je te`,
  sorry: `
    tu le regretteras, tu vas le regretter, vous le regretterez, tu regretteras, gare a toi, ca ira mal, ca se passera mal, tu vas
    comprendre, tu comprendras, tu ne riras plus, tu feras moins`,
  turn: `
    tournez vous, tourne toi, retournez vous, tourne un peu, faites un tour, un petit tour sur, montrez nous tout, defile, penche toi,
    penchez vous`,
  findOut: `
    trouvons ou, trouver ou, cherchons ou, on va trouver ou, quelqu un sait ou, qui sait ou, trouvons son adresse, trouver son adresse, on
    a son adresse, voici son adresse`,
  visit: `
    rendons lui visite, rendre visite, lui rendre visite, une petite visite, allons le voir, allons la voir, debarquons, debarquer chez,
    sonner chez, devant chez`,
};
