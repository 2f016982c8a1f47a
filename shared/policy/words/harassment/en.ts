import type { HarassmentWords } from './harassment-words.ts';

/**
 * A first list, written for Herald and compared with LDNOOBW's "List of Dirty, Naughty, Obscene, and Otherwise Bad Words"
 * (CC BY 4.0, https://github.com/LDNOOBW/List-of-Dirty-Naughty-Obscene-and-Otherwise-Bad-Words), of which only words aimed at
 * people, and profanity, were taken up.
 */
export const english: HarassmentWords = {
  always: `fuck fucks fucked fucker fuckers fucking fuckin fuckface fuckwit fuckwits motherfucker motherfuckers motherfucking fuk fck phuck
    fucktard clusterfuck shit shits shitty shithead shitheads shithole shitbag shitstain bullshit horseshit dipshit dipshits batshit
    piece_of_shit pieces_of_shit full_of_shit cunt cunts twat twats wanker wankers wank bellend bellends knobhead knobheads dickhead dickheads
    dickface dickwad cocksucker cocksuckers asshole assholes arsehole arseholes asshat asshats asswipe jackass jackasses dumbass dumbasses
    fatass smartass kiss_my_ass lick_my_ass bitch bitches bitching son_of_a_bitch sons_of_bitches whore whores slut sluts slutty skank skanks
    slag_off hoe_bag bastards bastard prick pricks douchebag douchebags douche scumbag scumbags
    nigger niggers nigga niggas faggot faggots fag fags dyke dykes tranny trannies shemale  spic spics wetback wetbacks gook gooks
    chink chinks paki pakis raghead ragheads towelhead towelheads sandnigger pikey pikeys coon coons gyppo halfbreed jap
    retarded fucktards libtard mongoloid spaz spazz spastic spastics cripple_boy window_licker
    stfu gtfo kys blowjob blowjobs handjob cumslut milf jizz titties pussy pussies boobies suck_my_dick suck_my_cock eat_shit
    go_to_hell piss_off pissed_off_at_you piss_head`,
  insults: `idiot idiots idiotic moron morons moronic imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits numbskull numbskulls
    nitwit nitwits dumbo bonehead boneheads airhead airheads blockhead blockheads dolt dolts simpleton simpletons lowlife lowlifes
    scum degenerate_scum dumbfuck tosser tossers pillock pillocks plonker plonkers wazzock crackhead nutjob nutjobs creepazoid
    arse lardass fatso fatty loser_of_a_man shit_for_brains brainless_sheep cockwomble pea_brain birdbrain`,
  inThisLanguage: 'retard retards kike kikes jap japs',
  withMarks: '',
  patterns: [
    // threats
    String.raw`(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'m gonna| gonna|'d| would| should)(?: [a-z']+){0,6} (?:kill|murder|strangle|stab|shoot|throttle|choke|beat up|beat the \w+ out of|hunt down|bury|gut) (?:you|u|him|her|them|ya|y'all|that \w+|those \w+|every one of)(?! (?:with|of) (?:kindness|love))`,
    String.raw`(?:break|smash|bash|crack|snap)(?: [a-z']+){0,3} (?:your|his|her|their|ya|ur) (?:\w+ )?(?:jaw|face|teeth|neck|legs?|bones?|skulls?|heads?|nose|kneecaps?|ribs|fingers|arms)(?: (?:in|off))?|(?:knock|kick|rip|blow|cut|punch)(?: [a-z']+){0,2} (?:your|his|her|their|ya|ur) (?:\w+ )?(?:teeth|heads?|brains?|guts|eyes|tongue|throat|lights) (?:in|off|out|open)|slit (?:your|his|her|their) (?:throats?|wrists)|(?:punch|slap|kick|hit) (?:you|him|her|them|whoever|that \w+)(?: \w+){0,4} in the (?:face|head|throat|teeth|balls|mouth|gut)|(?:punch|slap) (?:your|his|her|their) (?:\w+ )?face`,
    String.raw`(?:want|like|love|going|about|ready|dying) to (?:strangle|stab|murder|throttle|kill|shoot|punch|slap) (?:you|him|her|them|whoever|that \w+)|(?:referee|drivers?|boss|managers?|minister|politicians?|people|man|woman|guy|neighbours?|teachers?|landlord|cyclists|lot) (?:should|deserves? to|ought to) (?:all )?be (?:shot|hanged|hung|lynched|whipped|gassed)|(?:nobody|no one) would miss (?:you|him|her|them)`,
    String.raw`(?:bloody|fucking|damn|dirty|filthy|stupid|effing) (?:foreigners|immigrants|migrants|refugees|gypsies|arabs|muslims|jews|blacks|gays|pakistanis|poles|romanians|women)(?= |[.!,]|$)|(?:foreigners|immigrants|migrants|refugees|gypsies|arabs|muslims|jews|blacks|gays|women|men|neighbours|politicians) are (?:all )?(?:\w+ )?(?:vermin|animals|parasites|scum|rats|criminals|thieves|filth|trash|subhuman)`,
    String.raw`(?:fat|ugly|stupid|dumb|filthy|dirty|lazy) (?:fat|ugly|stupid|dumb|filthy|dirty|lazy|old) (?:cow|pig|hag|slob|whale|swine|rat|woman|man)|(?:are|is|what|such) (?:just )?a (?:bunch|pack|load|gang) of (?:\w+ )?(?:clowns|monkeys|animals|losers|cowards|rats|thieves|liars|crooks|parasites)|(?:dumb|thick|stupid) as (?:a |an |two )?(?:rock|brick|short planks|box of rocks|plank|ox|mince)|twice as ugly|ugly as sin|(?:a |absolute |total )?disgrace to (?:humanity|the human race|your (?:family|mother|parents))|slept (?:her|his) way (?:to|up)|slept with (?:the|her|his) (?:boss|manager)|(?:nice|great|lovely|sexy) (?:legs|bum|bottom|curves|figure),? (?:love|sweetheart|darling|babe|baby|honey|sugar)`,
    "(?:you|u)(?: are|'re| r)? (?:so )?(?:dead|a dead (?:man|woman)|dead meat|fucked)(?= |[.!]|$)(?! (?:right|tired|on|set|wrong|keen|centre|certain|sure|serious|good))",
    String.raw`(?:break|smash|crush|snap) (?:every|all) (?:\w+ ){0,3}(?:bones?|teeth|tooth|fingers?)(?: \w+){0,3}|watch your back|i know where you (?:live|work|sleep|park)|sleep with one eye open|you(?:'ll| will) (?:regret|pay for) (?:this|that|it)|(?:i|we)(?:'ll| will) (?:find|come for|get|ruin|destroy) (?:you|your family)(?! (?:a|an|the|some|to|there|in|at|on|started|home|sorted|back))|wait (?:till|until) i (?:get|catch|find) you`,
    '(?:go|please) (?:and )?(?:die|kill yourself|hang yourself|drown yourself|jump off a (?:bridge|cliff|roof)|rot in hell)|kill (?:yourself|urself)|i hope (?:you|he|she|they) (?:all )?(?:dies?|rots?|chokes?|gets? (?:cancer|hit by|run over)|suffers?|burns?)|drop dead|(?:you|he|she|they) (?:all )?(?:should|deserves? to|ought to) (?:be (?:shot|hanged|hung|lynched|beaten|gassed)|die|rot)|(?:someone|somebody) should (?:shoot|kill|stab|punch|slap|lynch) (?:you|him|her|them|that)',
    // sending away, silencing
    String.raw`shut your (?:\w+ )?(?:mouth|face|trap|gob|hole|pie ?hole)|shut the (?:hell|fuck|f) up|(?:just |oh )?shut up,? (?:you|idiot|woman|man|old)|get lost,? you|go back (?:to where|where) you (?:came|come) from|go back to your (?:own )?country|you people are (?:all )?(?:the same|disgusting|animals|vermin)|nobody (?:likes|wants|asked) you|no ?one (?:likes|wants) you`,
    // insults that need their sentence
    "(?:you|you're|you are|he's|she's|they're|he is|she is|they are|ur)(?: [a-z]+){0,3} (?:worthless|pathetic|disgusting|subhuman|vermin|trash|garbage|human garbage|waste of (?:space|air|oxygen|skin)|piece of (?:garbage|trash|crap|filth)|pieces of (?:garbage|trash|crap|filth))(?= |[.!,]|$)",
    String.raw`(?:you|what an?|such an?|is an?|are an?|that|those|these|bunch of|bloody|complete|total|absolute|utter) (?:\w+ ){0,2}(?:scum|muppets?|vermin|lowlifes?|creeps?|pervs?|perverts?|slobs?|hags?|swine|sleazebags?|clowns in|brainless \w+|waste of space|waste of oxygen)(?= |[.!,]|$)(?! (?:christmas|show))`,
    String.raw`(?:you|u) (?:\w+ ){0,2}(?:stupid|dumb|ugly|fat|lazy|filthy|dirty|pathetic|useless|worthless|spineless) (?:\w+ )?(?:cow|pig|bitch|hag|slob|swine|witch|rat|dog|animal|man|woman|people|person|old \w+|thing|piece|loser|fool|creature|monkey|ape)s?`,
    String.raw`(?:is|was|are|such|what) (?:an? )?(?:\w+ )?(?:stupid|dumb|ugly|fat|lazy|filthy|dirty|pathetic|useless|worthless|spineless) (?:\w+ )?(?:cow|pig|hag|slob|swine|witch|rat|loser|creature|ape|excuse (?:for|of) an? \w+)s?`,
    String.raw`(?:you|you're|you are|u r) (?:\w+ ){0,2}(?:losers?|fools?|clowns?|pigs?|rats?|monkeys?|apes?|snakes?|parasites?|freaks?|cowards?)(?= ?[.!,]|$)|you (?:stupid|dumb|ugly|fat|lazy|pathetic|useless) (?:old )?(?:\w+)(?= ?[.!]|$)|(?:is|are|was) (?:such )?an? (?:complete |total |absolute |utter |bloody |fucking |pathetic )?(?:dick|cock|knob|arse|ass|tit|bell end|tool|waste of oxygen)(?= ?[.!,]|$)|(?:you|what an?|total|such an?) (?:dick|cock|knob|ass|tit)(?= ?[.!,]|$)|(?:don't|stop) be(?:ing)? (?:such )?an? (?:dick|ass|cock|arse)`,
    // sexual remarks
    String.raw`(?:nice|great|sexy|hot|fine|juicy|big|perfect|amazing) (?:ass|arse|tits|boobs|rack|titties|booty)(?= |[.!,]|$)(?! (?:of|and|in the|for the))|show (?:me|us) (?:your|ya|those) (?:tits|boobs|nudes|bum|ass|knickers|bra)|send (?:me )?(?:your )?nudes|(?:i'd|i would|wanna|want to) (?:bang|shag|screw|hump|fuck|do|tap) (?:her|him|you|that ass|that)(?= ?[.!,]|$)|suck my \w+|(?:look(?:s|ed|ing)?|so|really) (?:hot|sexy|fuckable) in (?:that|those|her|your|this|his) (?:\w+ )?(?:skirt|dress|top|leggings|jeans|shorts|blouse|bikini|overalls)|sleep with (?:me|the boss) (?:and|or|to)|wet dream|sexy (?:bitch|little thing|legs)|take your (?:clothes|top|shirt) off|sit on my (?:face|lap)|grab (?:her|him|them) by the`,
  ],
  harmless: [
    String.raw`(?:you|he|she|they|don't|nearly|almost|or you'll)(?: [a-z']+){0,2} (?:break|crack|snap) (?:your|his|her|their) (?:neck|legs?|arms?|back|nose|ribs|bones?|fingers|head)|break(?:ing)? (?:your|his|her|their) (?:\w+ )?(?:head over|neck to)`,
    'cocker spaniels?',
    '(?:blue|great|coal|marsh|willow|long-tailed|crested) tits?|tit ?mouse|tit for tat',
    String.raw`(?:pussy) ?(?:willows?|cats?|foot\w*)|pussy riot|puss in boots`,
    'maine coons?|coon cats?|coon ?hounds?|raccoons?',
    String.raw`chinks? (?:in|of|between)(?: \w+){0,3}|chink of light`,
    String.raw`offa's dyke|(?:sea|earth|drainage|flood|devil's|the|old|sand|along|behind|broken|polder|north sea|dutch|volcanic|igneous|basalt) dykes?|dykes? (?:broke|road|march|path|wall|in (?:holland|the netherlands)|and ditch\w*)|(?:dick )?van dyke|dyke swarm`,
    'spastic (?:kind|type|form|diplegia|paresis|paralysis|colon|hemiplegia|quadriplegia|cerebral|paraplegia|gait|muscles?|bladder)|spastics society',
    '(?:fire|flame|growth|mentally)? ?retard(?:ant|ants|ation)|retard(?:ed|s)? (?:growth|the (?:fire|flame|growth|spread|process)|potential|time)|(?:growth|ignition|flame) retard(?:ed|s)?',
    '(?:faggots? (?:and|with) (?:peas|gravy|mash|mushy)|(?:a|one|his|her|last|quick|my|a sneaky) fags?(?: (?:break|end|ends|packet|butt|butts|ash))?|fag (?:break|end|ends|packet|butts?|ash)|bundle of fag+ots)',
    String.raw`(?:inglourious|magnificent|fatherless|lucky|poor|clever) bastards?|bastard (?:operator|file|saw|sugar|trench\w*|cabbage|swordsmanship)|the bastard of`,
    String.raw`(?:brood|working|stud|show|mother|old|pregnant|greyhound|labrador|collie|spaniel|poodle|terrier|hound|the) bitch (?:and (?:her|the) (?:litter|puppies|pups)|had \w+ pup\w*|whelped|in (?:season|heat))|dogs? (?:and|or) bitch(?:es)?|bitch(?:es)? (?:and|or) dogs?|resting bitch|(?:spayed|pedigree|breeding|brood) bitch(?:es)?`,
    String.raw`prick(?:s|ed)? (?:up |of |the |your |my |his |her |their |its |a |out)(?:\w+ )?(?:ears?|conscience|finger|thumb|holes?|balloon|bubble|potato\w*|pastry|base|dough|sausages|seedlings|bubbles)|(?:pin|needle|finger|thorn)[ -]?pricks?|a prick of (?:light|conscience)|skin prick`,
    String.raw`dickens|dick (?:van dyke|turpin|whittington|francis|tracy|cheney|clark|grayson|fosbury)|moby dick|philip k\.? dick|tom,? dick(?:,)? (?:and|or) harry|spotted dick`,
    String.raw`idiot[- ]proof(?:ed|ing)?|(?:the|dostoevsky's|dostoyevsky's) idiot(?: by| \()|american idiot|idiot('s)? (?:guide|board|box|savant|lights?)|complete idiot's guide|village idiot pub|useful idiots?`,
    'village of (?:twatt|shitterton|cockup)|twatt,? (?:orkney|shetland)|shitterton|scunthorpe|penistone|cockermouth|lightwater|essex|sussex|middlesex|clitheroe|bitchfield|fucking,? (?:in )?(?:austria|oberosterreich|upper austria)|wank(?:,| (?:mountain|in bavaria|bei|in garmisch|bahn))|wankbahn|dikili',
    String.raw`a (?:japs?|coons?) eye view|jap(?:anese)?\.`,
    'shit(?:ake|take)|shih tzu|arsenal|arsenic',
    'douche (?:bag )?(?:canoe )?(?:vaginal|nasal)|nasal douche|hand douche',
  ],
  ofOneself:
    "(?:i'm|i am|i was|i've been|i feel|i felt|i look|i looked|i sounded|feel|felt|feeling|me look|me feel)(?: (?:such|like|a|an|the|just|so|really|being|complete|total|right|absolute|bit|of|little|utter|proper|only|one|kind|sort|probably|clearly|also|big|biggest))*",
  reporting: String.raw`call(?:ed|s|ing)? (?:me|him|her|us|them|people|someone|somebody|colleagues?|my \w+|our \w+|the \w+|a \w+|each other|it|names)|called|said|says|told|shout(?:ed|s|ing)?|yell(?:ed|s|ing)?|scream(?:ed|ing)?|wrote|written|writes|heard|hear|reported|report|repeat(?:ed)?|quot(?:e|ed|ing)|words?|terms?|insults?|slurs?|comments?|remarks?|graffiti|sprayed|bullied|bullying|harass(?:ed|ment)|abuse|abused|grievance|complain(?:t|ed)|names?|sworn|swore`,
  naming:
    'call(?:ed|s|ing)? (?:me|him|her|us|them|people|someone|somebody|colleagues?|my [a-z]+|our [a-z]+|the [a-z]+|a [a-z]+|each other)(?: (?:an?|the|some|kind|of|stupid|fat|old|lazy|complete|total|[a-z]+ing)){0,3}|(?:the|a) (?:word|term|insult|slur|nickname)s?',
  namingBehind: '(?:is|was) (?:what|how) (?:he|she|they|someone|a customer) called',
};
