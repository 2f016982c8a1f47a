import type { z } from 'zod';
import type { Call } from './contract/call.ts';
import { contactCalls } from './contract/contact.ts';
import { correctionCalls } from './contract/correction.ts';
import { crisisCalls } from './contract/crisis.ts';
import { deviceCalls, draftCalls, importCalls, preparedCalls, settingsCalls } from './contract/device.ts';
import { evidenceCalls } from './contract/evidence.ts';
import { falseAlarmCalls } from './contract/false-alarm.ts';
import { financeCalls } from './contract/finance.ts';
import { groupCalls } from './contract/group.ts';
import { handbookCalls } from './contract/handbook.ts';
import { accountCalls, sessionCalls } from './contract/member.ts';
import { ownPictureCalls, readingCalls } from './contract/own-picture.ts';
import { pointsCalls } from './contract/points.ts';
import { policyCalls } from './contract/policy.ts';
import { pictureCalls, postCalls } from './contract/post.ts';
import { privacyCalls } from './contract/privacy.ts';
import { redemptionCalls } from './contract/redemption.ts';
import { reminderCalls } from './contract/reminder.ts';
import { reviewCalls } from './contract/review.ts';
import { rewardCalls } from './contract/reward.ts';
import { seasonCalls } from './contract/season.ts';
import { shareCalls } from './contract/share.ts';
import { suggestionCalls } from './contract/suggestion.ts';

/** Every call that the window can make: area → call. All else (client, handlers, routes, IPC) is derived from it. */
export const contract = {
  session: sessionCalls,
  account: accountCalls,
  post: postCalls,
  picture: pictureCalls,
  share: shareCalls,
  review: reviewCalls,
  suggestion: suggestionCalls,
  crisis: crisisCalls,
  points: pointsCalls,
  season: seasonCalls,
  group: groupCalls,
  correction: correctionCalls,
  reward: rewardCalls,
  redemption: redemptionCalls,
  finance: financeCalls,
  policy: policyCalls,
  handbook: handbookCalls,
  contact: contactCalls,
  settings: settingsCalls,
  draft: draftCalls,
  falseAlarm: falseAlarmCalls,
  reminder: reminderCalls,
  privacy: privacyCalls,
  evidence: evidenceCalls,
  device: deviceCalls,
  import: importCalls,
  prepared: preparedCalls,
  ownPicture: ownPictureCalls,
  reading: readingCalls,
} as const satisfies Record<string, Record<string, Call>>;

type Contract = typeof contract;
type Named = {
  [Area in keyof Contract]: {
    [Name in keyof Contract[Area] & string as `${Area}.${Name}`]: Contract[Area][Name];
  };
}[keyof Contract];
type Intersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** The contract, flat: `'post.page'` → its definition. */
export type Calls = Intersection<Named>;
export type CallName = keyof Calls & string;
export type Input<Name extends CallName> = z.input<Calls[Name]['input']>;
export type ParsedInput<Name extends CallName> = z.output<Calls[Name]['input']>;
export type Output<Name extends CallName> = z.output<Calls[Name]['output']>;

export type CallNameOf<Side extends Call['to']> = {
  [Name in CallName]: Calls[Name]['to'] extends Side ? Name : never;
}[CallName];
export type QueryName = {
  [Name in CallName]: Calls[Name]['kind'] extends 'query' ? Name : never;
}[CallName];
export type CommandName = Exclude<CallName, QueryName>;

const flat = new Map<string, Call>(
  Object.entries(contract).flatMap(([area, calls]) =>
    Object.entries(calls).map(([name, call]): [string, Call] => [`${area}.${name}`, call]),
  ),
);

export const callNames = [...flat.keys()] as CallName[];

/** The definition of a call by its name; undefined for a name that is none. */
export function findCall(name: string): Call | undefined {
  return flat.get(name);
}
