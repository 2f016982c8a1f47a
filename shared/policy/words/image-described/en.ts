import type { PictureWords } from './picture-words.ts';

/** Written for Herald. */
export const english: PictureWords = {
  kinds:
    'image images picture pictures pic pics photo photos photograph photographs photography snapshot snapshots screenshot screenshots screen shot shots screengrab grab capture recording graphic graphics illustration illustrations drawing logo icon banner header thumbnail thumb chart graph diagram figure fig gif meme video still cover slide slides visual visuals artwork render scan scanned collage wallpaper avatar attachment upload uploaded file files document frame'.split(
      ' ',
    ),
  blanks:
    'untitled unnamed unknown placeholder alt alternative text description describe caption title todo tbd tba none null undefined na nil blank empty test testing example sample lorem ipsum asdf here insert add enter your name default optional'.split(
      ' ',
    ),
  between:
    'the an of my this that it is and to for from at on in by with copy final draft version ver rev edit edited cropped crop resized compressed optimized hq hd web lowres highres large small medium big am pm jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'.split(
      ' ',
    ),
};
