import type { BaitWords } from './bait-words.ts';

const act =
  '(?:likez|like|aimez|aime|partagez|partage|commentez|commente|abonnez-vous|abonne-toi|suivez(?:[- ](?:nous|moi))?|suis[- ](?:nous|moi)|tagu?ez|tague|taguez|identifiez|identifie|repostez|republiez|retweetez|enregistrez|reagissez|rt)';
const thing = '(?:post|page|publication|video|compte|profil|article|photo|story|reel|chaine|tweet)';

/** Written for Herald. */
export const french: BaitWords = {
  anywhere: [
    "(?:un|ton|votre|vos|plein de) (?:petit |petits )?(?:like|likes|pouce|coeur|commentaire|partage)s? (?:si|pour|svp|s'il|en)|(?:qui est|t'es|vous etes) (?:d'accord|avec moi) ?\\? (?:like|commente|partage|mets|pouce)|(?:fais|faites) (?:tourner|passer|peter les likes|monter)|double[- ]?tap",
    '(?:like|follow|abonnement|commentaire) (?:pour|contre|4) (?:like|follow|abonnement|commentaire)|like(?:r|z)? (?:mutuellement|nos posts)',
    "(?:pods?|groupes?|cercles?) (?:d'engagement|de likes?|de commentaires)",
    "je (?:te |vous )?(?:suis|like|rends|follow|m'abonne) (?:en retour|aussi en retour|la pareille)|(?:likons|commentons|partageons)[- ]nous|(?:aimez|likez|commentez) (?:les posts )?(?:les uns des autres|entre vous)",
    String.raw`(?:laissez|laisse|mettez|mets|lachez|lache|donnez|donne|envoyez|deposez)(?:[- ](?:moi|nous|lui|y))? (?:un |une |des |ton |votre |vos |plein de )?(?:petit |petits |gros )?(?:likes?|pouces?(?: (?:bleu|en l'air))?|coeurs?|j'aime|commentaires?|emojis?|follow|abonnement|[^\p{L}\p{N}\s.,;!?]{1,4})(?! de)`,
    String.raw`(?:cliquez|clique|appuyez|appuie|tapez) (?:\w+ ){0,3}(?:sur )?(?:le |la |")?(?:bouton )?"?(?:j'aime|like|s'abonner|abonner|suivre|partager|cloche|coeur)`,
    String.raw`(?:ecrivez|ecris|tapez|tape|mettez|mets|dites|dis|repondez|reponds|racontez|raconte|donnez|donne|partagez|partage)(?:[- ](?:le|nous|moi|la|les|lui))*(?: ?[^.!?\n]{0,50}?)? (?:en|dans les|dans vos) commentaires?`,
    String.raw`(?:\d[\d .]{0,12}|mille|cent|plus de|vos|des) (?:likes|abonnes|followers|partages|commentaires|j'aime)(?=.{0,30}(?:atteindre|objectif|avant|svp|s'il|merci|!))|(?:atteindre|depasser|passer|besoin de|objectif) (?:\w+ ){0,3}(?:\d[\d .]*|mille|cent|vos|plus de) ?(?:likes|abonnes|followers|partages|commentaires|j'aime)`,
    String.raw`(?:likez|like|aimez|partagez|partage|commentez|commente|un (?:like|pouce|coeur)|coeur|pouce)(?: \w+){0,2},? si (?:vous|tu|t'|c'est|ca|toi)`,
    'chaque (?:like|partage|commentaire|abonnement) (?:compte|aide|rapporte)',
    String.raw`n'oubli(?:ez|e) pas de (?:\w+ ){0,2}(?:liker|aimer|partager|commenter|vous abonner|t'abonner|nous suivre|me suivre|suivre)`,
    "(?:merci|pensez|pense|hesitez pas|hesite pas) (?:de |a )(?:liker|partager(?! (?:vos|votre|tes|ton))|commenter|vous abonner|t'abonner|nous suivre|taguer|identifier)",
    '(?:abonnez-vous|abonne-toi|suivez[- ](?:nous|moi)|suis[- ]moi)(?! (?:dans|jusqu|par ici|au fond))',
    String.raw`(?:a|des|si on (?:atteint|arrive a|fait)|quand on (?:atteint|aura)) \d[\d ]* (?:likes?|partages?|commentaires?|abonnes?|coeurs?|vues),? (?:je|on|nous)`,
    String.raw`(?:partage|partagez|envoie|envoyez|transfere\w*|fais passer)(?:[- ](?:le|la|ca|ce post))? (?:a|avec) (?:\w+ )?(?:tes|vos|tous|deux|trois|quatre|cinq|dix|\d+|quelqu'un|un|une)(?: \w+){0,2}|comment(?:e|ez) ["']?\w+["']?,? (?:et|si|pour) (?:je|j'|on|nous|tu)`,
    String.raw`(?:\d+ ?%|la plupart)(?: \w+){0,3} ne (?:partager\w+|partagent|liker\w+|commenter\w+)(?: \w+)? ?pas|si (?:ce|cette|le) (?:post|publication|message|video|photo) (?:atteint|depasse|fait|arrive)|votez (?:avec|par|en)|vous savez quoi faire`,
  ],
  asUrging: [
    String.raw`${act}(?:,| et| ou| &| ?[/+]) ?(?:\w+ )?${act}`,
    `${act} (?:vite |tous |donc |bien )?(?:cette|ce|cet|notre|ma|mon|la|le|nos) ?(?:derniere |dernier |nouvelle |nouveau |petite )?${thing}`,
    String.raw`(?:tagu?ez|tague|tagues|identifiez|identifie|mentionnez|mentionne) (?:ici |donc |en commentaire )?(?:un|une|des|deux|trois|quatre|cinq|\d+|vos|votre|ton|ta|tes|quelqu'un|celui|celle|ceux|les|la|le|@)(?! (?:probleme|risque|panne|fuite|cause|piece|vanne)\w*)`,
    String.raw`(?:commentez|commente|repondez|reponds) (?:par |avec )?(?:"[^"\n]{1,20}"|oui|moi|info|[^\p{L}\p{N}\s.,;!?]{1,4}|ci-dessous|en dessous|dessous|ici)`,
    String.raw`(?:partagez|partage|republiez|repostez|retweetez|likez)(?:[- ]le)?(?: (?:en masse|au maximum|autour de vous|a fond|un max|svp|s'il vous plait|s'il te plait|avec (?:vos|tes|un) (?:ami|collegue|contact|reseau)\w*))?(?= ?(?:[!.,\n]|$))`,
  ],
  urgingAfter: "svp|s'il vous plait|s'il te plait|alors|et|ou|puis|donc|merci|allez|tous|amis|vite",
  unasking:
    '(?:ne|pas besoin de|jamais|sans|arretez de|marre de|inutile de)(?! (?:pas )?(?:oublier|oubliez|hesitez))',
};
