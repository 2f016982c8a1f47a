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
    slag_off hoe_bag bastards bastard prick pricks douchebag douchebags scumbag scumbags
    nigger niggers nigga niggas faggot faggots fag fags dyke dykes tranny trannies shemale  spic spics wetback wetbacks gook gooks
    chink chinks paki pakis raghead ragheads towelhead towelheads sandnigger pikey pikeys coon coons gyppo halfbreed jap
    retarded fucktards libtard mongoloid spaz spazz spastic spastics cripple_boy window_licker
    stfu gtfo kys blowjob blowjobs handjob cumslut milf jizz titties pussy pussies boobies suck_my_dick suck_my_cock eat_shit
    go_to_hell piss_off pissed_off_at_you piss_head`,
  insults: `idiot idiots idiotic moron morons moronic imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits numbskull numbskulls
    nitwit nitwits dumbo bonehead boneheads airhead airheads blockhead blockheads dolt dolts simpleton simpletons lowlife lowlifes
    scum degenerate_scum dumbfuck tosser tossers pillock pillocks plonker plonkers wazzock crackhead nutjob nutjobs creepazoid
    dunce dunces dullard dullards nincompoop nincompoops ignoramus cretinous troglodyte troglodytes berk berks
    prat prats twerp twerps gobshite gobshites shitehawk minger mingers scrote scrotes chav chavs pleb plebs incel incels slaphead slapheads
    bumpkin bumpkins hillbilly hillbillies gold-digger gold-diggers bimbo bimbos trollop hussy harlot nonce nonces pervert perverts
    arse lardass fatso fatty loser_of_a_man shit_for_brains brainless_sheep cockwomble pea_brain birdbrain`,
  inThisLanguage: 'douche douches retard retards kike kikes jap japs',
  withMarks: '',
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
  namingBehind:
    '(?:is|was) (?:(?:what|how) (?:he|she|they|someone|a customer) called|the (?:right |wrong |old )?(?:word|term))',
};
