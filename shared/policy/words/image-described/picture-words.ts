/**
 * Words of which a "description" is made that describes nothing: "image 2", "Screenshot at 10.12", "Unbenannt (1)".
 * Small letters without marks; a text of nothing but these and digits says only that there is a picture.
 */
export type PictureWords = {
  /** What a picture is called, whatever is on it. */
  readonly kinds: readonly string[];
  /** What stands in a field that somebody meant to fill in. */
  readonly blanks: readonly string[];
  /** What stands between those: articles, "at", "copy", "final". */
  readonly between: readonly string[];
};
