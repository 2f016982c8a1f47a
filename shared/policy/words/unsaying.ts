/**
 * How a sentence takes back what it says, by language, as patterns over plain text. `before` stands ahead of the claim in the
 * same clause, `after` behind it in the same sentence; `harmless` looks like the first and takes nothing back. Written for Herald.
 */
export const unsaying = {
  before: [
    "nobody|no one|hardly any(?:one|body)|rarely|seldom|few (?:people|of us|customers)|not|never|no longer|cannot|(?:is|are|was|were|do|does|did|wo|ca|could|would|should|has|have|had)n't|hardly|barely|far from|nothing like|neither|nor|false|untrue|(?:a|the) (?:lie|myth|rumou?r) that|doubt(?:s|ful|ed)?(?: that| whether| if)?|supposed(?:ly| to)|alleged(?:ly)?|so-called|on paper|in theory|used to|wrong that|nobody believes|stopped|fails? to|unable to|instead of|rather than",
    String.raw`niemand|kaum jemand|selten|die wenigsten|nicht|nie|niemals|kein(?:e|en|em|er|es)?|keineswegs|kaum|weder|gelogen|falsch|unwahr|angeblich\w*|vermeintlich\w*|auf dem papier|in der theorie|von wegen|statt`,
    String.raw`personne (?:ne|n)|rarement|peu de gens|pas|jamais|aucun\w*|(?:ne|n')[ ]?\w+ (?:plus|guere|point)|n'est plus|faux|fausse|mensonge|soi-disant|pretendument|sur le papier|en theorie|au lieu de`,
    String.raw`nadie|rara vez|pocas veces|poca gente|nunca|jamas|tampoco|ya no|no es (?:cierto|verdad)|ningun\w*|falso|mentira|supuestamente|sobre el papel|en teoria|en vez de`,
  ],
  /** `no` says "not" in Spanish only. */
  beforeInSpanish: 'no',
  after: [
    "(?<!(?:not just|not only) )on paper|(?:apart from|except for|plus) (?:[a-z]+ ){0,2}[£$€]?\\d|in theory|supposedly|allegedly|not really|not true|untrue|(?:is|was|that's|that is|it's|it is) (?:false|a lie|a myth|wrong|nonsense|rubbish|exaggerated|optimistic|made up)|(?:is|was)(?:n't| not) (?:true|right|correct|the case|so)|my foot|yeah,? right|so they (?:say|claim)|if you believe|in reality|in practice|no longer|any ?more|not any ?more|as if|not (?:always|quite|even close)|or (?:so|not)(?: they| the)|(?:i|we) (?:doubt|don't believe|never saw)",
    String.raw`(?<!nicht nur )auf dem papier|(?:bis auf|abgesehen von|zuzuglich) (?:\w+ ){0,2}\d|in der theorie|angeblich|nicht wirklich|stimmt (?:aber |so |leider )?nicht|ist (?:gelogen|falsch|quatsch|unsinn|ubertrieben|eine luge)|in wirklichkeit|in der praxis|von wegen|schon war's|wer's glaubt|nicht (?:immer|ganz|mehr|einmal)|(?:\w+ ){0,3}nicht(?=\s*(?:[.!?,;]|$))`,
    "(?<!(?:seulement|pas que) )sur le papier|(?:a part|hormis|sauf|plus) (?:\\w+ ){0,2}\\d|en theorie|soi-disant|pretendument|pas vraiment|c'est (?:faux|un mensonge|exagere)|(?:est|c'est) faux|n'est pas vrai|en realite|en pratique|pas (?:toujours|du tout)|mon oeil",
    '(?<!(?:solo|solamente) )sobre el papel|(?:salvo|excepto|aparte de) (?:\\w+ ){0,2}\\d|en teoria|supuestamente|no (?:de verdad|realmente|siempre)|es (?:mentira|falso|exagerado)|no es (?:cierto|verdad)|en realidad|en la practica|ya no',
  ],
  /** A sentence behind a claim that says this takes the claim back. */
  denial: [
    "(?<!(?:not just|not only) )on paper|(?:so|that's what|at least that's what) (?:it|they|the (?:brochure|leaflet|catalogue)) says?|(?:that|this|it)(?:'s| is| was) (?:simply |just |plain |sadly |actually )?(?:not true|untrue|not so|not the case|a lie|false|wrong|nonsense|rubbish|made up|a myth|marketing|exaggerated)|not true|(?:isn't|wasn't) true|in (?:truth|reality|actual fact)|the truth is|do(?:n't| not) believe (?:it|that|a word|them|this)|(?:forget|ignore|skip|never mind|disregard|scrap) (?:that|it|this|the (?:terms|small print|conditions|rest|fine print|limit)|all that)|as if|yeah,? right|my foot|dream on|none of (?:that|this|it) (?:is|was)|only joking|just kidding|what a joke|if only|in your dreams|not in my (?:experience|house|yard|home)|mine (?:never|doesn't|does not|didn't|did not)",
    String.raw`(?<!nicht nur )auf dem papier|(?:so )?steht(?: es)? (?:zumindest |jedenfalls )?im (?:prospekt|katalog|flyer)|(?:stimmt|stimmte) (?:\w+ ){0,2}nicht|(?:das|es) ist (?:\w+ )?(?:gelogen|falsch|quatsch|unsinn|nicht wahr|eine luge|ubertrieben|marchen|werbung)|gelogen|in wahrheit|in wirklichkeit|wahrheit ist|von wegen|glaub(?:t|en)? (?:das |es |ihnen )?(?:nicht|kein wort)|(?:vergesst|vergiss|ignoriert) (?:das|es|die (?:bedingungen|grenze|einschrankung)|den rest|das kleingedruckte)|schon war's|schon ware es|wer's glaubt|schmarrn|quatsch|war nur spass|kleiner scherz|wir wissen alle`,
    "(?<!(?:seulement|pas que) )sur le papier|c'est ce que dit|selon la (?:brochure|plaquette|pub)|c'est (?:faux|archifaux|un mensonge|exagere|de la pub|n'importe quoi)|(?:ce n'est|c'est) pas vrai|faux|mensonge|en (?:realite|verite|fait)|la verite,? c'est|n'y croyez pas|ne (?:le |les |me )?croyez pas|oubliez (?:ca|cela|tout ca|les conditions|le reste)|je plaisante|tu parles|mon oeil|n'importe quoi",
    String.raw`(?<!(?:solo|solamente) )sobre el papel|(?:eso|es lo que) (?:pone|dice) (?:el|la|en el|en la)|segun el folleto|no es (?:cierto|verdad|asi)|mentira|falso|en realidad|la verdad es que|(?:olvida|olvidad|olvidaos|olvidate|ignora|ignorad) (?:eso|de eso|esto|lo|las condiciones|el resto|la letra)|no (?:os |te )?lo (?:creais|creas)|es (?:broma|un cuento|exagerado|publicidad)|que va|ni hablar|ya quisiera`,
  ],
  /** With another figure of the same unit after it, these correct the claim. */
  correcting:
    'but|though|although|mine|whereas|in my case|obwohl|allerdings|realistisch|bei mir|bei uns|bien que|meme si|chez moi|chez nous|aunque|en mi caso|en mi casa|actually|really|rather|more like|closer to|in fact|make that|correction|count on|expect|only|aber|eigentlich|tatsachlich|eher|sondern|nur|mais|en fait|plutot|vraiment|seulement|pero|mas bien|de hecho|solo|sino',
  /** Right before a figure, these make another figure of it. */
  comparing:
    "more than|over|at least|less than|under|below|above|nearly|almost|up to|not quite|mehr als|uber|mindestens|weniger als|unter|fast|knapp|bis zu|plus de|moins de|au moins|presque|jusqu'a|mas de|menos de|al menos|casi|hasta",
  /** Right behind a figure, these make another figure of it. */
  loosening:
    'at (?:the very )?(?:least|best|minimum)|or (?:so|more|less)|and (?:more|up|counting)|minimum|mindestens|oder (?:so|mehr|weniger)|und mehr|im besten fall|au (?:moins|minimum|mieux)|ou (?:plus|moins)|et plus|environ|(?:como|de) minimo|al menos|o (?:mas|menos)|y mas|en el mejor de los casos',
  harmless: [
    String.raw`not (?:only|just|surprised|surprising|bad|to mention|to forget|forget|forgetting|long ago|sure if you)|no(?:t a)? (?:wonder|doubt)|never been (?:so|more|this|as)|nobody (?:told|warned|believe[sd]?|knew|said|mentioned)|no one (?:told|warned|believe[sd]?|knew|said|mentioned)|never (?:read|felt|seen|heard|knew|thought|imagined|expected|realised|realized|forget|gets old|guess)|(?:do|did|does|ca|wo|could|would|should|is|was|have|has|had)n't (?:\w+ ){0,1}(?:forget|miss|mind|know|known|expect|realise|realize|think|thought|believe|believed|wait|hear|stop|help|hide|imagine|imagined|have|be happier|be prouder|it|that|you|worry|need to)|cannot (?:wait|believe|stop)|without doubt|nor did i know`,
    'nicht (?:nur|zuletzt|vergessen|schlecht|gewusst|gedacht|geglaubt|fassen|verpassen|verschweigen|umsonst|ohne stolz|weit)|kein(?:e|en)? (?:wunder|sorge|scherz|witz|zweifel|geheimnis)|niemand (?:hat|hatte|wollte|glaubt|wusste|ahnte)|nie (?:so|gelesen|gehort|gedacht|geglaubt|vergessen|geahnt)|kaum (?:zu glauben|glauben|erwarten)',
    String.raw`pas (?:seulement|que|mal|peu|loin|besoin|a pas|oublier|manquer|croire|cru|su|pense|imagine|etonnant|un secret)|personne ne m'(?:a|avait) (?:dit|prevenu\w*)|jamais (?:ete|lu|entendu|cru|pense|imagine|vu)|aucun (?:doute|mystere)`,
    String.raw`no (?:solo|solamente|es casualidad|es broma|me lo (?:creo|creia|puedo)|puedo (?:creer|dejar|esperar)|sabia|olvid\w+|te (?:pierdas|olvides)|os (?:perdais|olvideis)|hay duda|es (?:ningun )?secreto)|nadie me (?:dijo|aviso|creia)|nunca (?:habia|he|lei|pense|imagine|crei)|como no`,
  ],
} as const;
