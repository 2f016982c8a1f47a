import type { RivalWords } from './rival-words.ts';

/** Written for Herald. */
export const english: RivalWords = {
  bad: [
    'rubbish|junk|garbage|trash|crap|crappy|scrap|scams?|rip-?offs?|cowboys?|con(?: artists?|men)|cheats?|cheating|liars?|lies|lying|frauds?|shady|dodgy|shoddy|tacky|flimsy|pathetic|laughable|laughing stock|ridiculous|embarrassing|embarrassment|disgrace(?:ful)?|hopeless|useless|worthless|awful|terrible|horrible|horrendous|dreadful|appalling|atrocious|abysmal|lousy|dismal|nightmares?|disasters?|disappointing|mediocre|second-rate|third-rate|poor(?:ly)?|inferior|substandard|overpriced|overrated|over-hyped|expensive|pricey|unreliable|unsafe|dangerous|outdated|dated|old-fashioned|obsolete|clunky|noisy|loud|deafening|inefficient|ugly|incompetent|clueless|amateur(?:s|ish)?|greedy|dishonest|desperate|dinosaurs?|a joke|jokers?|worse|worst|sucks?|stinks?|so bad|bad (?:quality|service|product|company|choice|idea|pumps?|batter\\w+)|copy-?cats?|knock-?offs?|cheap (?:copy|copies|imitations?|plastic|tat|knock)',
    '(?:keeps? |always |constantly |forever )?(?:break(?:s|ing)?|broke|fail(?:s|ed|ing)?|rattl(?:es?|ing)|leak(?:s|ed|ing)|crash(?:es|ed|ing)?|overheat(?:s|ed|ing)?|freez(?:es|ing) up|catch(?:es)? fire|burn(?:s|t|ed)? (?:out|down)|fall(?:s|ing)? apart|fell apart|conk(?:s|ed)? out|pack(?:s|ed)? up|die[sd]? (?:after|within|on)|rust(?:s|ed|ing)?)',
    "(?:can't|cannot|couldn't|can hardly|could never|will never|won't|don't|doesn't|didn't|never) (?:even )?(?:keep up|compete|compare|match|touch|come close|deliver|work|worked|last|care|listen|answer|have a clue|know what|keep (?:its|their)|hold a candle|beat|build|make it|understand)",
    'mislead\\w*|overcharg\\w*|overpromis\\w*|let (?:people|customers|everyone|me|us|them|her|him) down|stole|steals?|stealing|cop(?:y|ies|ied) (?:our|us|everything|from)|rob(?:s|bed)? (?:people|customers|you)|going (?:under|bust|down the drain)|on (?:its|their) last legs|years? behind|lag(?:s|ging)? behind|way behind|left behind|falling behind|not even close|nowhere near|has my sympathy|feel sorry for|regret\\w*|waste of|money pit|race to the bottom',
  ],
  against: [
    "(?:better|cheaper|quieter|faster|cleaner|warmer|safer|smaller|stronger|greener|smarter|nicer|kinder|more [a-z]+|less [a-z]+|way ahead|ahead|superior|light years ahead)(?: [a-z']+){0,3} (?:than|of|to) (?:(?:any|every|all|the|a|an|those|what|anything|everything|thing|things|that|one|of|from|at|by|your|old|new) ){0,5}(?:rival|those at rival)",
    '(?:unlike|compared (?:to|with)|as opposed to|not like) (?:a |an |the |those |other |our friends at |people at )*rival|(?:beats?|beating|outperforms?|outclass(?:es)?|outsells?|crush(?:es|ed)?|destroys?|smash(?:es|ed)?|wipes? the floor with|leaves?|puts? [a-z ]{0,20}to shame|thrash(?:es|ed)?) (?:(?:any|every|all|the|a|an|those|anything|everything|from|by|whatever|what) ){0,4}rival',
    '(?:eat your heart out|move over|watch out|take that|take note|wake up|goodbye|bye-?bye|sorry|dream on|your move|nice try|good luck keeping up),? rival|rival,? (?:eat your heart out|take note|watch out|nice try|eat (?:my|our) dust|take that|are you watching)',
    "(?:avoid|boycott|ditch|dump|bin|drop|forget|skip|leave|stay away from|steer clear of|keep away from|don't (?:ever )?(?:buy|trust|bother with|fall for|go (?:near|with)|touch|get|waste)|do not (?:buy|trust)|never (?:ever )?(?:buy|trust|again|go (?:near|with)|touch)|switch(?:ed|ing)? (?:away )?from|rescued? [a-z ]{0,20}from|fed up (?:with|of)|sick of|tired of|wouldn't (?:touch|trust|buy|want|have)|would not (?:touch|trust|buy)|hate|loathe|can't stand|shame on|laugh(?:ing|ed)? at) (?:(?:your|my|the|a|an|anything|those|that|their|old|of|from|by) ){0,4}rival",
    'only (?:a )?(?:fools?|idiots?|someone who)[a-z ]{0,20} rival|who (?:would|still|even|on earth)[a-z ]{0,20} rival|(?:the )?(?:trouble|problem|thing|issue) with rival',
  ],
  passedOn: [
    '(?:rt|via|repost(?:ed|ing)?(?: (?:from|of|by))?|reshar(?:e|ed|ing)(?: (?:from|of|by))?|retweet(?:ed|ing)?|h/t|hat tip(?: to)?|source|credit|credits|photo|picture|video|image|found (?:this )?(?:at|on|by)|courtesy of|copied from|borrowed from|stolen from|according to|quoting|as seen (?:on|at)) ?:? ?@?(?:the )?(?:people at )?rival',
    'rival(?: (?:has|have|had))?(?: (?:just|recently|today|also))? (?:posts?|posted|publish(?:es|ed)|shared?|shares|writes?|wrote|tweet(?:s|ed)|announc(?:es|ed)|released|launched|launch(?:es)?|unveil(?:s|ed)|explains?|says|said|put (?:it|this)|shows? how) ?(?=[:"]| this| their| a | an | the | it| that| how| why| what)',
    "(?:shar(?:e|es|ed|ing)|read|watch|see|look at|check out|listen to|love|loved|great|good|brilliant|excellent|interesting|nice|fascinating|worth|recommend(?:ed|ing)?|pass(?:ing)? (?:on|along)|forward(?:ed|ing)?|here(?:'s| is| are)|this(?: is)?)(?: [a-z'-]+){0,5} (?:post|article|read|blog|piece|video|report|study|paper|webinar|guide|podcast|infographic|campaign|advert|ad|newsletter|thread|story|press release|brochure|offer|news|tips|words|page|chart|tool|calculator|ebook|range|catalogue)s? (?:(?:on|about|over) [a-z]+ )?(?:is |was |comes |on |of |over )?(?:from|by|at|via|of) (?:our friends at |the (?:people|folks|team) at )?@?rival",
    'rival(?: (?:new|latest|great|excellent|brilliant|recent|own|clever|free|useful|good|fantastic|interesting|first)){0,3} (?:post|article|blog|piece|video|report|study|white ?paper|webinar|guide|podcast|infographic|campaign|advert|ad|newsletter|thread|press release|brochure|offer|catalogue|page|website|calculator|ebook|sale|discount)s?',
    '"[^"]{8,200}",? ?(?:-|says|said|from|by|writes|wrote) ?@?rival',
  ],
  fair: [
    "nothing (?:against|bad)|no hard feelings|not (?:a )?(?:bad|terrible|awful|worse|rubbish|poor|expensive)|no worse|isn't bad|aren't bad|never (?:a )?bad|wouldn't say a bad word|bad word about|respect(?:s)? for|don't have to|poor (?:me|man|things?|kid|weather)",
    '(?:coffee|tea|weather|rain|wind|traffic|train|bus|feet|knees?|back|parking|queues?|food|sandwich(?:es)?|catering|wifi|wi-fi|singing|joke|jokes|jet ?lag|flight|lighting|hall|carpet|dancing|golf|football|handwriting)(?: at the fair| there| here)? (?:was|were|is|are|has|had)(?: [a-z]+)? [a-z-]+',
    "i (?:break|broke|fail|failed|lost|was (?:hopeless|terrible|useless|awful))|my (?:own )?(?:mistake|fault)|rival(?: [a-z']+)? (?:football|five-a-side|quiz|darts|bowling|cricket)(?: team)?(?: [a-z']+){0,6}",
  ],
  goesOn:
    "they|their|theirs|it|its|it's|what an?|those|these|that|such|so|total(?:ly)?|pure|complete(?:ly)?|utter(?:ly)?|absolute(?:ly)?|never|avoid|stay away|don't|do not|seriously|honestly|nobody|no one|ours|we|junk|rubbish|worst|overpriced|terrible|useless",
  unnamed:
    "(?:our|the|all (?:our|the)|all|other|any) (?:competitors?(?:'s?)?|competition|rivals?)|(?:all |any |the )?other (?:heat pump |battery |pump )?(?:manufacturers?|makers?|brands?|suppliers?)",
  another: 'another maker',
};
