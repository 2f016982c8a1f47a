import type { PictureWords } from './picture-words.ts';

/** Written for Herald. */
export const french: PictureWords = {
  kinds:
    'image images photo photos photographie photographies cliche capture captures ecran graphique graphiques illustration dessin logo icone banniere vignette schema figure diapositive diapo visuel visuels numerisation fichier fichiers document video couverture'.split(
      ' ',
    ),
  blanks:
    'sans titre nom inconnu inconnue texte alternatif description legende aucun aucune vide exemple ici completer remplir'.split(
      ' ',
    ),
  between:
    'le la les un une des de du au aux et a en avec pour mon ma ce cette copie final finale brouillon version modifie recadre petit petite grand grande janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
      ' ',
    ),
};
