/** How addresses are written in four languages; patterns over typed text, case matters. Curated by the Herald authors. */
const name = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const town = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]{0,30}`;

export const streets: readonly string[] = [
  String.raw`\d{1,4}[a-zA-Z]?,? ${name}(?: (?:na|an|of|the|${name})){0,3}, ${town}(?: ${town})?(?:, Co\.? ${name})?,? [A-Z]\d[\dW] ?[A-Z0-9]{4}(?![\p{L}\p{N}])`,
  String.raw`(?:[Uu]nit )?(?:\d{1,3}\/)?\d{1,4}[a-zA-Z]?,? (?:${name}\.? ){1,3}(?:(?:Street|Road|Avenue|Lane|Drive|Close|Court|Crescent|Terrace|Gardens|Grove|Place|Square|Boulevard|Way|Row|Mews|Hill|Walk|Green|Rise|Parade|Parkway|Cottages|Vale|View|Bank|Croft|Grange|Mount|Wharf|Yard|Path|Common|Circle|Trail|Alley|Highway)(?![\p{L}])|(?:St|Rd|Ave|Ln|Dr|Ct|Pl|Sq|Blvd|Pkwy)(?![\p{L}])\.?)`,
  String.raw`(?:${name}(?:[ -]${name}){0,2}[ -](?:Straße|Strasse|Str\.|Weg|Allee|Platz|Gasse|Ring|Ufer|Damm)|\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|steig|stieg|chaussee|graben|markt|pfad|kamp|hof|gärten|garten|berg|feld|hang|blick|wiesen?|park|siedlung|winkel|brücke|höhe|acker|anger|heide|twiete|promenade|leite|rain|grund|stiege|zeile|reihe|bogen|hain|busch|deich|kai|mühle)|(?:Am|Im|An der|An den|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der|Alte|Neue|Alter|Neuer) ${name}(?: ${name})?) \d{1,3} ?[a-z]?(?![\p{L}\p{N}])`,
  String.raw`\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|allée|impasse|chemin|place|quai|route|cours|square|passage|sentier|villa|faubourg|clos|hameau|résidence|ruelle|venelle|montée|esplanade|mail|parvis|traverse|promenade|cité|voie|lotissement) (?:de la |de l'|de |du |des |d'|la |le |les )?[\p{L}'’-]{2,30}(?: ${name}){0,3}`,
  String.raw`(?:[Cc]alle|C\/|c\/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]za\.?|[Pp]aseo|[Cc]amino|[Cc]arretera|[Rr]onda|[Tt]ravesía|[Cc]allejón|[Gg]lorieta|[Pp]asaje|[Vv]ía|[Rr]ambla|[Aa]lameda|[Cc]uesta|[Uu]rbanización|[Bb]ulevar|[Cc]arrer|[Aa]vinguda|[Rr]úa|[Ss]enda|[Pp]lazuela|[Aa]v\.|[Pp]rivada|[Pp]riv\.|[Cc]errada|[Cc]alzada|[Bb]lvd\.|[Pp]je\.|[Dd]iagonal|[Jj]irón|[Cc]arrera|[Cc]ra\.|[Tt]ransversal|[Cc]ircuito|[Pp]rolongación) ?(?:de la |de los |de las |del |de )?[\p{L}'’-]{2,30}(?: (?:de |del |la )?${name}){0,3},? (?:[Nn]\.?[ºo°]\.? ?|núm\.? ?|# ?)?\d{1,4}(?![\p{N}])`,
  String.raw`(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Cc]hemin|[Cc]h\.|[Pp]lace|[Qq]uai|[Rr]oute|[Cc]los|[Ss]entier|[Ii]mpasse|[Aa]llée|[Cc]haussée|[Dd]rève) (?:de la |de l'|de |du |des |d'|la |le |les )?[\p{L}'’-]{2,30}(?: ${name}){0,3},? \d{1,4}(?![\p{N}])`,
];

/** What may follow: flat, postcode and town. */
export const towns = String.raw`(?:,? (?:flat|apt\.?|apartment|unit|Wohnung|Whg\.|appt\.?|piso) ?\w{1,5})?(?:(?:,| in| à| en|,? \w{2})? (?:[A-Z]-)?\d{4,5},? ${town}(?:[ -]${town})?|(?:,| in| à| en) ${town}(?:[ -]${town})?(?:,? [A-Z]{2} \d{5})?)?(?:,? [A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}(?![\p{L}\p{N}]))?`;

/** A person named by title right before the address, or in its sentence. */
export const titles = String.raw`(?:(?:Mrs?|Ms|Miss|Mister|Mx|Messrs)\.?|Sir|Lady|Herrn?|Frau|Fräulein|Familie|Fam\.|Eheleute|Ehepaar|M\.|MM\.|Mme|Mlle|Madame|Monsieur|Mademoiselle|Sra?\.|Srta\.|[Ss]eñora?|[Ss]eñorita|[Dd]on|[Dd]oña|D\.ª?|[Ff]amilia|[Ff]amille) `;

/** Somebody lives there. */
export const residing =
  "lives? (?:at|in|on|over at)|living (?:at|in|on)|lived (?:at|in|on)|resides? (?:at|in)|residing at|resident (?:at|of)|home address|private address|(?:his|her|their|my) (?:home|house|flat|place|address)|(?:house|home|flat) of|'s (?:house|home|flat|place|address)|neighbou?rs? (?:at|from|in)" +
  '|wohnt|wohnen|wohnhaft|wohnte|zu ?hause|privatadresse|wohnadresse|seine adresse|ihre adresse|(?:haus|wohnung|keller) von|daheim' +
  '|habite|habitent|habitant|demeurant|domicili\\S{1,5}|réside\\w{0,2}|adresse personnelle|son adresse|chez elle|chez lui|chez (?:m\\.|mme|la famille)|maison de' +
  '|vive|viven|vivía|reside\\w?|domicilio|domiciliad\\w|su casa|casa de|su dirección|dirección particular';

/** Somebody or a firm. */
/** A home of its own in the address: no firm has one. */
export const homes =
  '(?:flat|apt\\.?|apartment|wohnung|whg\\.|appt\\.?|appartement|piso) ?\\w{1,5}|\\d{1,2}\\.?[ºª°] ?(?:[A-D](?!\\p{L})|izda?|dcha)';

export const moving =
  'address is|new address|moved (?:in)?to|send (?:\\w+ ){0,3}(?:flowers|cards?|parcels?)|(?:cards|flowers|letters|post) (?:go |can go )?to|anschrift|neue adresse|gezogen|zieht|emménag\\S{1,4}|déménag\\S{1,4}|nouvelle adresse|se (?:nos )?mud\\S{1,3}|dirección nueva|nueva dirección|mandar\\S{0,3} flores';

/** Somebody else: these sentences invite everybody. */
export const inviting =
  'join|visit us|come (?:to|and|by)|welcomes?|showroom|office|shop|store|museum|station|hall|venue|school|church|library|café|cafe|pub|restaurant|hotel|stand|booth|headquarters|branch|practice|clinic|kitchen|club|open (?:daily|every|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)' +
  '|kommt|besucht|willkommen|eröffne\\w{0,2}|lädt|büro|laden|geschäft|museum|halle|schule|kirche|filiale|praxis|zentrale|standort' +
  '|venez|bienvenue|boutique|bureaux?|musée|salle|école|église|agence|siège' +
  '|bakery|bookshop|butcher|pharmacy|garage|bäckerei|buchhandlung|metzgerei|apotheke|boulangerie|librairie|pharmacie|magasin|garage|librería|panadería|farmacia|taller|restaurante|papelería|peluquería' +
  '|visítanos|venid?|bienvenidos?|tienda|oficinas?|museo|sala|escuela|iglesia|sede';

/** Those who speak for a firm rather than of a home. */
export const firm = 'we|our|us|wir|uns|unser\\w{0,2}|nous|notre|nos|nosotros|nuestr\\w{1,2}';

/** What a shop or firm is called by, in front of its name. */
export const shops =
  'Bäcker\\w*|Metzger\\w*|Café|Cafe|Restaurant|Gasthaus|Gasthof|Hotel|Firma|Autohaus|Praxis|Haus|Familie|Boulangerie|Librairie|Garage|Maison|Brasserie|Bar|Panadería|Librería|Taller|Ferretería|Farmacia|Northlight';
