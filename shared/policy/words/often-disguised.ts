/**
 * Single words that give a claim, a rumour or an urging away, and that people therefore write in disguise. Forms are listed
 * one by one; genitives and plurals in -s are found anyway. Written for Herald.
 */
export const oftenDisguised = [
  // English
  `guarantee guaranteed best cheapest safest greenest quietest cleanest fastest warmest world leading leader number
  proven promise forever perfect free riskfree lowest highest unbeatable unrivalled unmatched cheaper better safer quieter
  faster cleaner efficient sustainable carbon neutral emissions climate healthy healthier cures prevents rumour rumor insiders
  leaked unofficial unconfirmed gossip grapevine launch launching acquire acquisition merger takeover resign prices buyout
  buy order purchase shop subscribe discount hurry click rubbish junk garbage scam crap trash overpriced unreliable inferior
  useless terrible awful worse worst competitors now today here yours while miss switch heat pump battery heating`,
  // German
  `garantiert garantie garantieren beste besten billigste günstigste sicherste leiseste sauberste effizienteste weltweit
  marktführer unschlagbar klimaneutral emissionsfrei umweltfreundlich nachhaltigste gesund heilt gerücht gerüchte insider
  übernahme gemunkelt kaufen kauft bestellen bestellt jetzt rabatt schrott müll abzocke überteuert minderwertig mies schlecht`,
  // French
  `garanti garantie garantis garanties meilleur meilleure moins cher silencieuse mondial leader imbattable écologique
  écologiques neutre carbone santé guérit rumeur rumeurs fuite rachat fusion acheter achetez commandez promo remise
  camelote arnaque nulle nul pourri pourrie mauvais`,
  // Spanish
  `garantizado garantizada garantizamos mejor mejores barata barato líder mundial imbatible ecológico ecológica neutra cura
  salud rumor rumores filtración fusión compra compre comprad pide descuento oferta basura estafa peor pésimo pésima timo`,
  // urgings to react
  `like likes share follow comment comments repost subscribe retweet liken teilt folgt kommentiert markiert likez partagez
  commentez abonnez suivez comparte comenta etiqueta sígueme síguenos`,
] as const;
