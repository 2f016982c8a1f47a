import type { PictureWords } from './picture-words.ts';

/** Written for Herald. */
export const german: PictureWords = {
  kinds:
    'bild bilder bildchen foto fotos fotografie aufnahme aufnahmen schnappschuss bildschirmfoto bildschirmfotos bildschirmaufnahme screenshot grafik grafiken abbildung abb illustration zeichnung logo symbol vorschaubild titelbild diagramm schaubild folie folien scan datei dateien anhang dokument video standbild bildmaterial symbolbild beispielbild platzhalterbild'.split(
      ' ',
    ),
  blanks:
    'unbenannt ohne titel namenlos unbekannt platzhalter alternativtext alttext bildbeschreibung beschreibung bildtext bildunterschrift keine keiner kein leer folgt beispiel muster hier eintragen einfugen text'.split(
      ' ',
    ),
  between:
    'der die das ein eine einen des vom von am um im in mit und zu zum zur fur kopie final entwurf fassung version neu bearbeitet zugeschnitten klein gross uhr januar februar marz april mai juni juli august september oktober november dezember'.split(
      ' ',
    ),
};
