/**
 * The words that hurtful sentences are made of, by what they say, in one language: entries with commas between them, in plain small
 * letters. `*` stands for any letters of the same word.
 */
export type AbuseLexicon = {
  // who is meant
  /** Somebody spoken to. */
  readonly you: string;
  /** The same with the verb: "you are", "eres". */
  readonly youAre: string;
  /** Surely a person: a role, in some languages a pronoun. */
  readonly human: string;
  /** Somebody as the object of a verb. */
  readonly victim: string;
  /** Of the one spoken to or about. */
  readonly their: string;
  /** A kind of people, spoken of with scorn. */
  readonly lot: string;
  /** People of an origin, faith, sex, age or ability. */
  readonly group: string;
  readonly elder: string;
  readonly all: string;
  /** Somebody unnamed who is to do harm. */
  readonly anyone: string;
  // how the one and the other are tied
  readonly be: string;
  /** A pronoun that may mean a thing, with its verb. */
  readonly isA: string;
  /** Stands before an insult: "what a", "espèce de". */
  readonly aim: string;
  /** The same where nothing but an insult can follow. */
  readonly call: string;
  readonly than: string;
  readonly like: string;
  readonly too: string;
  readonly for: string;
  readonly lack: string;
  // what is said of somebody
  /** Says something bad of nobody but people. */
  readonly slur: string;
  /** An animal, a thing or an illness to which people are likened. */
  readonly beast: string;
  /** Of the mind or the character. */
  readonly dim: string;
  /** Of looks, smell and worth; said of things as well. */
  readonly foul: string;
  /** Puts down only beside something else that does. */
  readonly mean: string;
  /** Puts down wherever it stands. */
  readonly vile: string;
  readonly mind: string;
  readonly lowThing: string;
  readonly jeer: string;
  // threats and ill wishes
  readonly iWill: string;
  readonly ifI: string;
  readonly should: string;
  readonly harm: string;
  readonly punish: string;
  readonly body: string;
  readonly goods: string;
  readonly fate: string;
  readonly menace: string;
  /** A verb of harm in the first person. */
  readonly iHarm: string;
  readonly hope: string;
  readonly ill: string;
  readonly not: string;
  // sending away
  readonly dismiss: string;
  readonly belong: string;
  readonly inferior: string;
  readonly deny: string;
  readonly hound: string;
  // sexual remarks
  readonly charms: string;
  readonly attire: string;
  readonly lust: string;
  readonly want: string;
  readonly sex: string;
  readonly lewd: string;
  // favours, and where one is lain in wait for
  readonly rise: string;
  readonly favours: string;
  readonly because: string;
  readonly know: string;
  readonly route: string;
  readonly dwell: string;
  readonly broken: string;
  // what is harmless
  /** Looks like one of them and is none. */
  readonly harmless: string;
  /** Animals, games, theatre, machines: in a sentence of these a pig is a pig. */
  readonly elsewhere: string;
  /** What even an animal could do. */
  readonly could: string;
  /** What somebody is here for. */
  readonly task: string;
  /** "At your age". */
  readonly atAge: string;
  /** What one had better do at that age. */
  readonly ought: string;
  /** A single one of a kind of people. */
  readonly oneOf: string;
  /** Mocks what somebody of a kind does. */
  readonly mock: string;
  /** "With a face like that". */
  readonly withFace: string;
  /** What follows from a face. */
  readonly noWonder: string;
  /** Would be, would feel. */
  readonly wouldBe: string;
  /** Better, lighter. */
  readonly brighter: string;
  /** Without the one who is meant. */
  readonly withoutYou: string;
  /** Until somebody gives up. */
  readonly breaks: string;
  /** What is thrown away. */
  readonly scum: string;
  /** "Did not invent", "will not win a prize for". */
  readonly invent: string;
  /** What only clever people find. */
  readonly great: string;
  /** How somebody speaks. */
  readonly accent: string;
  /** What is said of that. */
  readonly unheard: string;
  /** "Keep going like that". */
  readonly goOn: string;
  /** "You will end up in". */
  readonly endUp: string;
  /** Where the hurt and the dead are. */
  readonly ward: string;
  /** What a stranger is called. */
  readonly darling: string;
  /** Where somebody can be found online. */
  readonly page: string;
  /** Calls others to it. */
  readonly together: string;
  /** Somebody worth nothing, right behind a word of pity. */
  readonly lump: string;
  /** Looks down on somebody. */
  readonly pity: string;
  /** What everybody is said to know of a kind of people. */
  readonly insinuate: string;
  /** "If I see you again". */
  readonly seeYou: string;
  /** What will be of it then. */
  readonly sorry: string;
  /** Bids somebody show themselves. */
  readonly turn: string;
  /** Looks for where somebody lives. */
  readonly findOut: string;
  /** What is done there. */
  readonly visit: string;
};
