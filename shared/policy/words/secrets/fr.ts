import type { PasswordWords } from './password-words.ts';

export const fr: PasswordWords = {
  passwords: [
    'mot[ _]de[ _]passe(?<!gestionnaires? (?:de |du )mot de passe)',
    'mdp',
    'phrase (?:de passe|secrete)',
    'cle (?:wi-?fi|wpa2?|reseau)',
    'code wi-?fi',
  ],
  things: ['forts?|uniques?|oublies?'],
  codes: [
    'code (?:pin|secret|confidentiel)',
    "(?:code|digicode) (?:d'(?:acces|entree)|de (?:la |l')?(?:porte|alarme|securite|secours|portail|immeuble|boite a cles)|du (?:portail|coffre|garage|batiment))",
    'digicode',
    'codes? (?:de (?:recuperation|secours|validation|verification|connexion)|sms|a usage unique)',
  ],
  perhaps: ['jeton', 'cle', "cle (?:d')?api", 'cle secrete'],
  says: ['passe a', 'a change pour', 'est(?: le)?', "c'est", 'etait', 'reste', 'sera', 'devient'],
  noValues: [
    'obligatoire|requis|necessaire|faux|incorrect|correct|invalide|valide|expire|sur|fort|faible|secret|mort|oublie|perdu|change',
    'reinitialise|protege|gestionnaires?|securite|aucun|inconnu|facultatif|ici|la|pas|non|oui|jamais|toujours|encore|voir|important',
  ],
  logIns: ['identifiants?', 'connexion', 'utilisateur', 'compte', 'acces', 'se connecter', 'utilise[zr]?'],
  places: [
    'portes?|portail|alarme|serrure|cadenas|coffre(?:-fort)?|garage|ascenseur|immeuble|entree|boite a cles|boitier a cles|parking|barriere|imprimante|photocopieuse|salle serveurs?|casier',
    "entrepot|atelier|cave|cour|depot|labo(?:ratoire)?|local(?: technique)?|chaufferie|batiment|bureau|digicode|interphone|clavier|carte (?:bleue|bancaire|sim|d'essence|carburant)|cb|telephone|tablette|valise|portillon|sas",
  ],
  keys: ['clavier', 'codes?', 'cadenas', 'combinaison', 'digicode', 'chiffres', 'code secret'],
  entering: [
    "(?:tapez|tape|taper|composez|compose|composer|saisissez|saisis|saisir|entrez|entre|entrer|appuyez sur|appuyer sur)(?: (?:juste|simplement|d'abord|ensuite|le|les))*",
    "(?:s'ouvre|ouvre|marche|fonctionne|se debloque|se desactive|se coupe|s'eteint|s'arrete|s'active|entre|passe)(?: juste)? (?:avec|sur|par)(?: le)?",
  ],
  entered: [
    '(?:la )?(?:touche )?(?:diese|etoile)',
    'pour (?:entrer|ouvrir|desactiver|monter|rentrer)',
    '(?:ouvre|debloque|desactive) (?:la|le|les)',
  ],
  openNothing: [
    'projet|article|produit|cours|matiere|ville|commune|departement|client|facture|service|taille|reference',
    "promo(?:tionnel)?|reduction|remise|parrainage|avantage|cadeau|postal|erreur|source|barres?|qr|couleur|vestimentaire|civil|penal|naf|ape|du travail|de la route|de (?:bonne )?conduite|d'honneur|insee|iban|bic|commande|billets?|reservation",
    'revues?|lignes? de|qualite|exemples?|ouvert',
  ],
  networks: ['wi-?fi|reseau|hotspot|box|routeur|ssid'],
  remarks: [
    '[a-z]+(?:ees?|able|ible|eux|if|ive)',
    'affiche|ecrit|note|colle|imprime|scotche|cache|communique|donne|introuvable|nouveau|vieux|long|court|tout|rien|dessus|parti|faible|identique|tape|simple',
  ],
  figures: [
    "(?:du|de la|de l'|des) ?(?:jour|semaine|mois|annee|ete|bonheur|succes|reussite|vie|bonne humeur|saison)",
    'pour (?:le bonheur|la vie|reussir|le succes)',
  ],
};
