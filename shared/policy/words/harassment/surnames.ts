/** Family names and nicknames that are abusive words elsewhere; after a title they are names. Written for Herald. */
export const surnames = `dick dicks hoare cock cocks cockburn hore bastard prick pricks cox balls bollocks slag twat butts ass coon coons dyke
  fick ficker hure arsch depp trottel penner neger fotze spast kacke schlampe idiot
  salaud pute cocu conard connard con couillard merde bite chatte pute-lefevre batard bouffon cul
  cabron puta puto capullo polla pollas verga marica moron cojones borracho ladron culo mierda zorra concha bollo`;

/** Stands right before a name. */
export const titles =
  '(?:mr|mrs|ms|miss|mx|dr|prof|sir|lady|herr|herrn|frau|familie|m|mme|mlle|monsieur|madame|mademoiselle|famille|docteur|maitre|me|senor|senora|senores|don|dona|sr|sra|familia|st|saint)[.]?';

/** Places that are abusive words elsewhere, and what stands right before a place. */
export const places = `fucking wank petting bitche twatt shitterton moron polla pollas puta putas dildo pussy cunter titz titting tittling
  pissen kotzen sexau poppendorf oberfucking unterfucking condom anus montcuq merdrignac conne putot verga culo guarro cabrones`;
export const beforePlace =
  '(?:village|commune|lieu-dit|rue|mont|col|lac|gare|pueblo|calle|aldea|monte|playa|rio|sierra|puerto|dorf|ort|gemeinde|ortsteil|berg|station|town|road|street|hill|beach|river|to|through|in|near|from|a|de|en|par|por|desde|hasta|hacia|bis|nach|bei|durch|aus|von|vers|entre|et|y|and|und|over|past)(?: (?:de|of|la|le|el|los|las))*';
