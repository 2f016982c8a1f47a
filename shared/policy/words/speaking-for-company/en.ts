import type { SpeakingWords } from './speaking-words.ts';

const firm =
  "(?:{company}|the company|our company|the firm|the business|the whole company|all of us at {company}|everyone at {company}|everybody at {company}|the (?:\\w+ )?(?:team|management|board|leadership) at {company}|{company}'s (?:management|board|leadership|team))";
const we =
  "(?:(?:we|{company}|our (?:company|team|engineers?|support team|people)|the company)(?:'ll| will| shall|'re going to| are going to|'re happy to| are happy to| can promise to| promise to| undertake to| commit to| guarantee to|'d like to| would like to| is going to| can| agree to| have agreed to)|i(?:'ll| will| promise to| can promise to))";
const strong =
  '(?:refund|reimburse|compensate|waive|make (?:it|this|things) (?:right|good) (?:for|with) (?:you|every|all|them|our|customers)|put (?:it|this|things|that) right for|offer (?:you (?:an? )?(?:full |free |new )?(?:refund|replacement|discount|voucher|compensation|credit|repair)|every customer|all customers|affected|a full|a free|compensation|refunds?|replacements?)|extend (?:the|your|our|every|all) (?:\\w+ )?(?:warrant\\w+|guarantees?)|cover (?:the|your|all|any) (?:\\w+ )?(?:costs?|repairs?|damage|bills?)|pay (?:you|for (?:the|your|any|all|every) (?:damaged )?(?:\\w+ )?(?:damage|repairs?|costs?|bills?|replacement))|send (?:you )?(?:an engineer|a technician|a replacement|a new (?:unit|one|pump|battery)|someone (?:out|round|over|to you))|give (?:every customer|customers|everyone affected|you (?:a |your )?(?:full |free )?(?:refund|replacement|discount|voucher|money))|(?:lower|cut|freeze|never raise|never increase|not raise|not increase) (?:the |our |your )?prices?|honou?r (?:the|your|every|all) (?:\\w+ )?(?:warrant\\w+|orders?|guarantees?)|never (?:sell|share) your|not (?:cut|close|lay off) (?:\\w+ ){0,2}(?:jobs?|staff|sites?|plants?|offices?)|recall (?:all|every|the)|take it back)';
const weak =
  '(?:replace|repair|fix|exchange|credit|resolve|sort(?: out)?|investigate|look into|deliver|install|ship)';
const theirs =
  '(?:your|you|every (?:\\w+ )?(?:customer|unit|one|pump|battery|order|device|system)|all (?:\\w+ )?(?:customers|units|pumps|batteries|orders|devices|systems|of them)|customers|the (?:affected|faulty|broken|defective) \\w+|each (?:unit|customer|affected \\w+)|any (?:faulty|affected|broken) \\w+)';
const remedy = `(?:${strong}|${weak} (?:\\w+ )?${theirs})`;
const complaint =
  '(?:inconvenience|delays?|trouble|disruption|noise|outage|problems?|issues?|experience|error|mistake|fault|wait|frustration|poor|bad|confusion|damage|distress|upset|late|missed|what happened to you|you (?:have |had )?(?:experienced|had to))';

/** Written for Herald. */
export const english: SpeakingWords = {
  inItsName: [
    `(?:on|in) behalf of (?:all (?:of us )?(?:at|in) )?${firm}`,
    `on {company}'s behalf`,
    `in the name of ${firm}`,
    `(?:speaking|talking|writing|replying|answering|i speak|i am speaking|i'm speaking|i write|i answer|i can speak) (?:here )?(?:officially )?(?:for|as) ${firm}`,
    `as (?:a |an |the )?(?:official )?(?:{company} )?(?:spokes(?:person|man|woman)|(?:official )?voice|(?:official )?mouthpiece|official representative|company representative)(?: (?:of|for) ${firm})?`,
    `(?:this is|here is|here's|consider this|take this as) (?:an? |the |our |{company}'s )?(?:official|formal) (?:statement|response|reply|answer|position|word|comment|view|line)`,
    `(?:our|{company}'s|the company's|the) official (?:statement|response|reply|answer|position|word|comment|view|stance|line)(?: (?:on|is|to|about|here))`,
    `official (?:statement|response|reply|answer) (?:from|by|of) ${firm}`,
    `(?:{company}'s|the company's|our company's|our corporate) (?:position|stance|view|answer|response|policy|statement|line) (?:on (?:\\w+ ){1,6})?(?:is|has always been)`,
    `our (?:official |company |firm )?(?:position|stance|line) on (?:\\w+ ){1,5}is`,
    `(?:speaking )?officially,? (?:{company}|we|the company|i can)`,
    `we as a company|as a company,? we|as {company},? we|we,? {company},|we at {company} (?:hereby|officially|formally|would like to (?:state|clarify|apologi[sz]e|respond)|promise|guarantee|pledge|commit|regret|deny|reject|condemn|confirm|assure|apologi[sz]e|take (?:full )?responsibility)`,
  ],
  itsWord: [
    `(?:{company}|the company|our company) (?:hereby |officially |formally |strongly |deeply |sincerely |fully |never |always )?(?:promises|guarantees|pledges|vows|commits to|undertakes|assures|denies|rejects|disputes|refutes|regrets|apologi[sz]es|condemns|endorses|opposes|confirms that|can confirm|accepts (?:full )?responsibility|admits|takes full responsibility|will never|will always|will not (?:be|comment|raise|close|sell|cut)|does not comment|has no comment|stands behind|wishes to|would like to (?:state|clarify|apologi[sz]e|assure))`,
    `(?:we|i)(?: can)?(?: hereby| officially| formally| strongly| categorically)? (?:deny|reject|dispute|refute) (?:the|these|those|any|all|this|that) (?:\\w+ ){0,3}(?:claims?|allegations?|accusations?|reports?|rumou?rs?|story|suggestion)`,
    `we (?:can )?(?:officially|hereby|formally) (?:confirm|announce|state|declare|promise|apologi[sz]e)`,
    `we (?:take|accept|bear) (?:full|all|complete) responsibility`,
    `(?:we|i)(?:'ll| will| can)? (?:promise|guarantee|assure|pledge|give you (?:my|our) word)(?: you| everyone| everybody| all of you| all customers| our customers| customers| every customer)?[,:]?(?: that)?,? (?:{company}|we(?:'ll| will)? (?:\\w+ ){0,2}(?:replace|refund|deliver|install|repair|fix|pay|extend|hire|never (?:raise|sell|cut))|(?:your|our|the|every|all|each|no) (?:\\w+ ){0,3}(?:refund|replacement|price|prices|delivery|installation|warranty|order|customer|customers|unit|units|job|jobs|repair|heat pump|battery|batteries)|a (?:full )?(?:refund|replacement|discount))`,
  ],
  service: [
    `${we} (?:\\w+ly )?(?:of course |also |gladly |personally |make sure (?:that )?(?:we |you |they )?(?:get |receive |are )?)?${remedy}`,
    `(?:i|we)(?:'ll| will|'m going to) (?:personally )?(?:make sure|see to it|ensure|arrange|get) (?:that )?(?:for )?(?:you|your|they|every customer|customers) (?:\\w+ ){0,5}(?:refund\\w*|replacement|engineer|technician|money|compensat\\w+|repair\\w*|appointment|discount|voucher|credit|priority)`,
    `(?:you|they|customers|everyone affected|anyone affected|every customer|all customers)(?:'ll| will| shall| are going to) (?:\\w+ )?(?:get|receive|be given|be sent|have) (?:a |an |your |their |the )?(?:full |free |new |complete |partial )?(?:refund|replacement|compensation|money back|credit|voucher|reimbursement|discount|engineer|repair)`,
    `your (?:refund|replacement|compensation|repair|complaint|claim|case|ticket) (?:is|will|has|was)`,
    `(?:we(?: are|'re)?|{company} is|on our part) (?:(?:so|very|really|truly|deeply|terribly|sincerely|extremely) )?(?:sorry|apologi[sz]e|apologies|regret)(?: (?:for|about|that|to hear about|to hear that)) (?:\\w+ ){0,6}${complaint}`,
    `(?:we (?:\\w+ly )?apologi[sz]e for (?:the|any|our|your)|i (?:\\w+ly )?apologi[sz]e (?:on behalf|for (?:our|any|your|{company}'s))) (?:\\w+ ){0,3}${complaint}`,
    `(?:please accept )?our (?:sincere(?:st)?|deepest|humble|official|formal|heartfelt)? ?apolog(?:y|ies)`,
    `we (?:take|are taking) (?:your|this|these|such|all|every|any|customer) (?:\\w+ ){0,3}(?:complaints?|concerns?|feedback|matters?|issues?|reports?|incidents?|allegations?) (?:very |extremely )?seriously`,
    `we(?:'re| are| have| will|'ll|'ve) (?:currently |now |already |be |been |started |launched |begun )*(?:investigat(?:ing|ed|e)|look(?:ing|ed)? into) (?:your|(?:the|this|these|it)(?: (?:\\w+ ){0,3}(?:complaint|case|issue|matter|incident|fault|problem|order|report)s?))`,
    "(?:will|shall|'ll) (?:all )?be (?:refunded|replaced|reimbursed|compensated|repaired) (?:free of charge|at no cost|in full|without charge|for free)",
    `(?:thank you|thanks) for (?:your (?:feedback|complaint|patience|message|review)|raising (?:this|it)|reaching out|contacting us|getting in touch|bringing (?:this|it)|letting us know)[,.;:!]? (?:\\w+ ){0,3}(?:we|our team|our support|please (?:dm|send|email|call))`,
    `(?:please )?(?:dm|message|send|give|email|tell) (?:me|us) (?:\\w+ ){0,2}your (?:order|serial|customer|account|booking|case|reference|invoice) (?:number|details|id|no)`,
    `dear (?:valued )?(?:customers?|mr|mrs|ms|sir|madam)(?: \\w+)?[,.:]? (?:\\w+ ){0,4}(?:we|our|your)`,
    `(?:as|by way of) (?:a )?(?:gesture of )?(?:goodwill|compensation),? (?:we|you|i)`,
  ],
  ownView:
    "in my (?:own )?(?:view|opinion|eyes|book)|personally|my (?:own |personal )?(?:view|views|opinion|opinions|guess|hunch|take|two cents)|speaking (?:only |just )?for myself|speaking as (?:myself|a private)|i(?:'d| would)? (?:guess|reckon|think|believe|hope|wish|feel|suppose)|if you ask me|imho|imo|i wish|i hope",
  notSpeaking:
    "(?:not|never|can't|cannot|couldn't|don't|do not|won't|isn't|ain't|nobody|no one|without|hardly|rather than|instead of|unable to|not allowed to|does not|doesn't|asked (?:if|whether)|whether|wonder(?:ed|ing)? if|if|should|he said|she said|they said|they say|according to|read that|heard that|our landlord|the council|the bakery|the shop|the airline|the bank)",
  inMyView: 'In my view',
  handOver: 'I am the wrong person for this, but our customer team is there to help.',
};
