import type { SpeculationWords } from './speculation-words.ts';

/** Written for Herald. */
export const english: SpeculationWords = {
  elsewhere:
    '(?:energy|gas|oil|electricity|power|petrol|fuel|house|housing|property|coffee|food|ticket|rail|rent|butter|egg|beer|bread|steel|copper|carbon|raw material|wholesale)(?: [a-z]+)? prices?|prices? (?:of|for) (?:energy|gas|oil|electricity|power|petrol|fuel|houses|coffee|food|bread|copper|steel)|government|minister|ministry|parliament|bank of england|ofgem|central bank|the (?:chancellor|election|league|cup|match|weather)|(?:football|rugby|cricket) club',
  company:
    "{brand}|we|we're|we'll|we've|us|our|ours|the company|this company|hq|head office|the management|management|r&d|the factory|our [a-z]+|my (?:company|employer|firm|boss|ceo)",
  denials:
    "(?:have|has|had|'ve|'s)(?:n't| not) (?:yet )?(?:announced|decided|confirmed|said|shared|set)|nothing to (?:announce|share|say)|no (?:comment|plans to|truth in|announcement)|(?:can't|cannot|won't|will not|not able to|not going to) (?:comment|speculate|discuss|confirm)|(?:don't|do not|won't|please|never|not|no|stop|let's not|without|instead of|rather than|avoid)(?: (?:us|to|please|ever))? ?(?:spread|believe|speculat\\w+|feed|listen to|fall for|repeat|start|trust|fuel|guess)(?:ing)?|ignore|(?:is|are|was|were)(?:n't| not) true|(?:is|are|was|were) (?:false|untrue|nonsense|made up|just (?:a )?rumou?rs?)|(?:on|for|to) (?:a )?(?:holidays?|vacation|lunch|parental leave|paternity leave|maternity leave|bed)|ask (?:the |our )?press|press (?:team|office)|wait for the official|once (?:it is|it's|we have) announced|as announced|officially announced|already announced|announced (?:today|yesterday|last|on|in)|press release|published (?:today|yesterday|last)",
  but: 'but|though|although|however|yet(?= [a-z]+ (?:will|is|are|might))',
};
