import type { BaitWords } from './bait-words.ts';

const act =
  '(?:like|share|repost|re-?tweet|rt|comment|follow|subscribe|tag|save|react|upvote|double[- ]tap|re-?blog)';
const thing =
  '(?:post|page|update|video|reel|story|tweet|thread|article|photo|picture|channel|account|profile|newsletter)';
const sign = String.raw`(?:"[^"\n]{1,20}"|'[^'\n]{1,20}'|[^\p{L}\p{N}\s.,;!?]{1,4}|[a-z0-9]|yes|no|me|amen|interested|info|link|agree|agreed|in|done|heart|guide|ready|count me in|the word|an? emoji)`;

/** Written for Herald. */
export const english: BaitWords = {
  anywhere: [
    "double[- ]?tap(?= ?[.!,]|$| if| to)|who(?:'s| is) with me\\?(?= (?:like|comment|drop|double|smash|hit|raise|share|tag))|(?:raise|put) (?:a|your) (?:hand|emoji)s? (?:in the comments|below)|(?:sound|let me know|weigh in|shout) (?:off )?(?:in the comments|below)|(?:comments?|likes?) (?:are|is) (?:open|welcome|appreciated)|(?:show|give) (?:this|us|me|the [a-z]+) (?:post |video |page |photo )?some love|(?:hit|smash|tap|press) (?:that|the) (?:bell|heart|button)|don't (?:be shy|scroll past)[^.!?]{0,20}(?:like|comment|share)|(?:save|bookmark) this (?:post )?(?:for later|so you)|(?:spread|pass) (?:the word|it on)(?= ?[!]|$)",
    '(?:like|follow|comment|share|sub|f|l)(?:4| for | 4 )(?:like|follow|comment|share|sub|f|l)s?',
    '(?:engagement|comment|like|liking|boost|boosting) (?:pods?|groups?|rings?|circles?|squads?)',
    "(?:i|we)(?:'ll| will|'d| would) (?:always |gladly |happily )?(?:like|follow|comment|share|repost|boost|return)(?: on)? (?:yours|you back|back|your (?:post|page|stuff)|the favou?r)",
    "(?:each |one an)other'?s (?:posts?|updates?|content) (?:within|in the first|up|every|daily)|(?:boost|like|comment on|share) (?:each |one an)other'?s (?:posts?|updates?|content|stuff)",
    String.raw`(?:like|comment|share|react|repost|engage)(?:,| and| or)? (?:\w+ ){0,4}(?:within|in) the first (?:hour|half hour|\d+ minutes|few minutes|minutes)`,
    String.raw`(?:can|could|will|let's|lets|help|need|want|reach|hit|get|past|to|for|break) (?:(?:we|us|me|i|this|it|post|get|to|reach|hit|past|over|just|all the way|the) ){0,5}(?:\d[\d.,]*k?|a hundred|a thousand|one thousand|five hundred|\w+ more|more) (?:more )?(?:likes?|followers?|comments?|shares?|reposts?|re-?tweets?|subscribers?|reactions?|hearts)`,
    '(?:smash|hit|press|tap|click|push|bash) (?:that |the |on the |on |this )?(?:(?:like|follow|subscribe|share|bell|heart|thumbs?[- ]up|repost)(?: (?:button|icon|sign))?|[^\\p{L}\\p{N}\\s.,;!?]{1,4}(?= (?:and|button|below|if) ))',
    String.raw`(?:drop|leave|post|put|write|type|pop|add|give|throw|send) (?:me |us |it |this |this post |my post |him |her )?(?:a |an |your |some |one |the )?(?:[^\p{L}\p{N}\s.,;!?]{1,4}|"[^"\n]{1,20}"|likes?|comments?|shares?|follows?|repost|thumbs?[- ]up|hearts?|emojis?|yes|fire emoji|reactions?|rocket|clap|\+1)(?: (?:emoji|emojis|if|below|in the comments?|down below|on this|for|and|under|button))`,
    '(?:give|show|send|leave|drop) (?:me|us|it|this|this post|my post|our post|them|her|him) (?:a |an |some |your )?(?:big )?(?:like|share|follow|thumbs?[- ]up|repost|re-?tweet|boost|heart|reaction|comment|likes|shares)(?! of)',
    '(?:like|share|comment|repost|re-?tweet|follow|react|save|tag someone|double[- ]tap|clap|raise (?:a|your) hand)(?: (?:this|it|below|here))? if (?:you|u|it|this|we|your)',
    `(?:don't|do not|never|remember|be sure|make sure|sure) (?:forget )?(?:you |to )(?:please )?(?:hit |smash |press )?${act}(?! (?:your|how|what|an?)(?![a-z])(?! friend| colleague))`,
    '(?:would|d) (?:really )?(?:love|appreciate|be grateful for|need|use) (?:a few |some |your |any |more |every |a )(?:likes?|shares?|follows?|comments?|reposts?|re-?tweets?)',
    '(?:need|want|beg(?:ging)? for|asking for|appreciate|counting on|fishing for) (?:all )?(?:your|some|more|a few|as many|every) (?:likes?|shares?|follows?|comments?|reposts?)',
    '(?:every|each) (?:like|share|comment|follow|repost|retweet) (?:helps|counts|matters|gets|wins|enters|is an entry)',
    String.raw`(?:who(?: else)? agrees|agree|agreed|who's with me|who is with me)\? ?[^\p{L}\p{N}\n]{0,12}(?:hit|like|share|repost|comment|drop|thumbs)`,
    String.raw`(?:tell|let) (?:me|us)(?: know)?(?: \w+){0,6} (?:in|down in) (?:the |our |my )?comments?|sound off (?:in|below)|comments? (?:are )?(?:open )?below please`,
    String.raw`(?:like|react|vote|heart|clap|thumbs[- ]up)(?: with)? (?:[^\p{L}\p{N}\s.,;!?]{1,4} )?(?:for|if) (?:\w+ ){1,4}(?:,|and|or|;) ?(?:comment|share|love|heart|react|clap|repost|[^\p{L}\p{N}\s.,;!?]{1,4}) ?(?:for|if)`,
    String.raw`(?:if|when|once|at|for) (?:this|it|the post|we|i) ?(?:gets?|reach(?:es)?|hits?|make|has|have|get to)? ?\d[\d.,]*k? (?:likes?|shares?|reposts?|comments?|followers?|views?|hearts?|re-?tweets?),? (?:i|we)|\d[\d.,]*k? (?:likes?|shares?|reposts?|retweets?|comments?|followers?) and (?:i|we)(?:'ll| will)|hit (?:the|that) (?:heart|like|bell|thumb)`,
    String.raw`(?:share|send|forward|pass|repost) (?:this|it)(?: post| on)? (?:with|to|on to) (?:\w+ )?(?:all your|your|every|one|two|three|four|five|six|ten|\d+|a|some|someone|anyone|everyone|at least)(?: \w+){0,2}|comment ["']?\w+["']?,? (?:and|if|so|to|for) (?:i|i'll|we|you)|(?:repost|like|share) (?:and|to) (?:win|see|help|support|show|spread)`,
    String.raw`(?:\d+ ?(?:%|percent|per cent)|most|nobody|few)(?: of (?:you|people|us))?(?: people)? (?:won't|will not|don't|do not|will|would|dare(?: to)?) (?:share|repost|like|comment|pass)(?: this| it)?|vote (?:with|by) (?:an? )?(?:emoji|reaction|like|comment)|(?:you know|and you know) what to do`,
  ],
  asUrging: [
    `${act}(?:,? (?:and|&|n|or|then)|,| ?[/+]) ?(?:${act}|tell your friends|pass it on)`,
    `(?:like|share|repost|re-?tweet|save|upvote|react to|boost|comment on|subscribe to|double[- ]tap|follow) (?:this|our|my|the|northlight's) ?(?:latest |new |little |whole )?${thing}`,
    String.raw`(?:share|repost|re-?tweet|like|save) (?:this|it)(?: now| today| please| widely| everywhere| far and wide)?(?= ?(?:[.!,\n]|$|[^\p{L}\p{N}\s]| with | to your | on your | so | and | if | before | far ))`,
    String.raw`(?:share|repost|send) (?:this|it) (?:with|to) (?:\w+ ){0,2}(?:\d+|friends?|everyone|everybody|someone|somebody|network|followers|people|colleagues?|mates?|person)`,
    String.raw`comment (?:with )?${sign}(?= ?(?:[.!,\n]|$|below|if|and|to|for|or|in|so|under|when|down))`,
    'comment (?:below|down below|underneath|under this|your|now|away|and (?:i|we))',
    String.raw`(?:type|write|say|reply|answer|post|put) (?:with )?(?:"[^"\n]{1,20}"|'[^'\n]{1,20}'|yes|me|amen|\W|[^\p{L}\p{N}\s.,;!?]{1,4}|\d|info) (?:below|in the comments?|in a comment|if you|and (?:i|we)(?:'ll| will))`,
    String.raw`mention (?:a (?:friend|colleague|mate|workmate)|someone|somebody|(?:two|three|five|\d+) (?:friends|people|colleagues|mates))`,
    String.raw`[^\p{L}\p{N}\s.,;:!?"'()-]{1,4} if (?:you|u) (?:agree|love|like|also|too|feel|relate|support|have (?:ever|also)|want more|are (?:in|with)|think so)`,
    String.raw`tag (?:a|an|your|someone|somebody|some|one|two|three|four|five|ten|\d+|everyone|everybody|people|the|us|me|that|those|all|anyone|@)(?! (?:line|cloud|sale|along))`,
    String.raw`follow (?:me|us|@\w+|our|my|northlight|back|along|for (?:more|daily|tips)|this (?:page|account))(?! (?:everywhere|around|home|down|to the|into|through|around|upstairs|outside|in to))`,
    String.raw`(?:subscribe|like|repost|re-?tweet|rt)(?= ?(?:[!\n]|$|please|now|for more|below|[^\p{L}\p{N}\s.,?]))`,
    '(?:please|pls|plz) (?:like|comment|repost|re-?tweet|follow|react|subscribe|rt|tag|upvote|boost)|(?:please|pls|plz) share(?! (?:your|the (?:road|room|space|load|path|kitchen|bread)|a |an |with care))',
    '(?:do )?(?:me|us) a favou?r and (?:like|share|follow|comment|repost|tag|hit)',
    'turn on (?:post )?notifications',
    '(?:leave|drop|write) (?:a |your |me a |us a )?(?:like|comment|follow|heart|thumbs?[- ]up|repost)s?',
  ],
  urgingAfter:
    'please|pls|plz|then|so|just|now|also|go|guys|everyone|everybody|all|friends|folks|team|and|&|or|simply|first|to win|to enter|need you to|want you to|ask you to|asking you to|would you|could you|can you|will you|to have you|feel free to|you can|you should|you must|you to',
  unasking:
    "(?:do not|don't|never|no need to|not to|stop|without asking|nobody (?:has|needs) to|tired of|sick of|hate|fed up with|why do (?:people|they)|posts? (?:that|which) (?:say|ask|beg)|not asking (?:you )?(?:to|for)|instead of|rather than)(?! forget| miss| hesitate)",
};
