import type { PasswordWords } from './password-words.ts';

export const fr: PasswordWords = {
  passwords: [
    'mot de passe(?<!gestionnaires? (?:de |du )mot de passe)',
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
  ],
  perhaps: ['jeton', 'cle', "cle (?:d')?api", 'cle secrete'],
  says: ['est(?: le)?', "c'est", 'etait', 'reste', 'sera', 'devient'],
  noValues: [
    'obligatoire|requis|necessaire|faux|incorrect|correct|invalide|valide|expire|sur|fort|faible|secret|mort|oublie|perdu|change',
    'reinitialise|protege|gestionnaires?|securite|aucun|inconnu|facultatif|ici|la|pas|non|oui|jamais|toujours|encore|voir|important',
  ],
  logIns: ['identifiants?', 'connexion', 'utilisateur', 'compte', 'acces', 'se connecter'],
};
