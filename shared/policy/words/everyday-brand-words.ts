/**
 * Everyday compounds of words that are also taken as brand names, as patterns over the plain words around the name:
 * "cell phone", "stem cell", "hearth rug". A name in such company is no brand. Written for Herald.
 */
export const everydayBrandWords: Readonly<
  Record<string, { readonly before: string; readonly after: string }>
> = {
  cell: {
    before:
      'splinter|stem|blood|prison|jail|police|holding|skin|brain|nerve|cancer|sickle|t|b|egg|sperm|plant|animal|human|single|solar|fuel|padded|terror|storm|spreadsheet|table|monk|dry|button',
    after:
      'phones?|service|reception|signal|coverage|towers?|network|division|biology|biologist|walls?|membranes?|cultures?|therapy|therapies|block|blocks|mates?|count|counts|lines?|types?|cycle|death|numbers?|plan|provider|[a-z]?\\d+',
  },
  hearth: {
    before: 'open|stone|brick|fire|kitchen|own|the old|blacksmith.s|warm|family|home and',
    after: 'rug|rugs|stone|stones|side|fire|fires|and home|bread|cake|goddess|tax|cricket',
  },
};
