/** ISO 3166 codes of the countries a member can choose; the window names them by `Intl.DisplayNames`. */
export const countryCodes =
  'AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO SE SG SI SK US ZA'.split(
    ' ',
  );
