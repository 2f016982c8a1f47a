import type { SpeculationWords } from './speculation-words.ts';

/** Written for Herald. */
export const french: SpeculationWords = {
  elsewhere: String.raw`(?:prix|tarifs?) (?:de l'|du |de la |des |de )(?:energie|gaz|electricite|petrole|essence|carburant\w*|cafe|pain|immobilier|maisons?|loyers?|cuivre|acier|beurre|biere|train|billets?)|gouvernement|ministre|ministere|parlement|banque centrale|club de|ligue`,
  company: String.raw`{brand}|nous|notre|nos|la boite|l'entreprise|la direction|chez nous|le siege|mon (?:entreprise|employeur|patron)|ma (?:boite|patronne|cheffe)`,
  denials: String.raw`(?:n'a|n'avons|n'ont|avons|a|ont) (?:encore )?(?:rien|pas)(?: \w+)? (?:annonce|decide|confirme|communique)|rien a annoncer|pas de commentaire|sans commentaire|(?:ne|n')(?: \w+){0,2} ?(?:specul\w+|commente\w*|repandez|repands|propag\w+|croyez|partagez|relayez|ecoutez)|(?:specul\w+) pas|evit\w+ (?:\w+ ){0,2}(?:rumeurs|de speculer)|(?:aucune?|stop aux|pas de|contre les) (?:rumeurs?|speculations?|commentaires?|projets?)|rumeurs? (?:\w+ ){0,3}(?:fausses?|infondees?)|c'est faux|en (?:vacances|conges?|week-end|pause)|service (?:de )?presse|communique de presse|deja annonce|annonce officiellement|annonce (?:hier|aujourd'hui|ce matin)`,
  but: 'mais|pourtant|cependant|toutefois',
};
