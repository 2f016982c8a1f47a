import type { AnswerCall } from '#shared/contract/answer-call.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import { refuse } from '#shared/contract/call-error.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import { findCall } from '#shared/contract.ts';
import { type Departure, departureOf } from './device/departures/departure-of.ts';

/** Whoever answers calls: the programme's record or the device. */
export type CallSide = {
  call(name: string, input: unknown, caller: Caller): Promise<Answer<unknown>>;
};

/** One function for both shells: the contract says which side answers a call. */
export function answerCalls(
  programme: CallSide,
  device: CallSide,
  callerOf: (key: string | null) => Caller,
  /** Hears of everything that left the device. */
  onDeparture: (departure: Departure) => void,
): AnswerCall {
  return async (name, input, key) => {
    const call = findCall(name);
    if (call === undefined) {
      return refuse('missing', 'call.unknown', `There is no call named “${name.slice(0, 80)}”.`);
    }
    const side = call.to === 'programme' ? programme : device;
    const answer = await side.call(name, input, callerOf(key));
    const departure = answer.ok ? departureOf(name, input) : null;
    if (departure !== null) onDeparture(departure);
    return answer;
  };
}
