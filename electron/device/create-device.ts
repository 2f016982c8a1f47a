import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Notice } from '#shared/contract/device.ts';
import { type Caller, dispatch, type Handlers } from '#shared/contract/dispatch.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { Log } from '../log.ts';
import { allowedAddress } from './allowed-address.ts';
import type { DepartureStore } from './departures/departure-store.ts';
import type { DraftStore } from './drafts/draft-store.ts';
import { eraseFromDevice } from './erase-from-device.ts';
import type { EvidenceStore } from './evidence/evidence-store.ts';
import type { FalseAlarmStore } from './false-alarms/false-alarm-store.ts';
import type { FetchAllowance } from './fetch/fetchable-address.ts';
import type { OwnPictureStore } from './own-pictures/own-picture-store.ts';
import { type PictureCalls, pictureHandlers } from './picture-handlers.ts';
import type { PictureReader } from './reading/picture-reader.ts';
import type { AskProgramme } from './reminders/ask-programme.ts';
import { type Notify, reminderHandlers } from './reminders/reminder-handlers.ts';
import type { ReminderStore } from './reminders/reminder-store.ts';
import { seePicture } from './see-picture.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { storageRefusal } from './storage-refusal.ts';

const fetchTimeoutMs = 5000;

type Parts = {
  readonly version: string;
  readonly shell: 'electron' | 'browser';
  readonly dataFolder: string;
  readonly settings: SettingsStore;
  readonly drafts: DraftStore;
  readonly falseAlarms: FalseAlarmStore;
  readonly reminders: ReminderStore;
  readonly departures: DepartureStore;
  /** Asks the programme in the member's name. */
  readonly ask: AskProgramme;
  /** Null where the shell shows no notifications. */
  readonly notify: Notify | null;
  readonly evidence: EvidenceStore;
  /** Hands an address that was allowed to the system. */
  readonly openAddress: (address: string) => Promise<void>;
  /** A picture of the programme by its id. */
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly ownPictures: OwnPictureStore;
  readonly reader: PictureReader;
  readonly notices: readonly Notice[];
  /** Hosts with ports that feeds may be fetched from although they are not public: for tests. */
  readonly fetchAllowances?: readonly FetchAllowance[];
  readonly now: () => Date;
  readonly log: Log;
};

/** What answers the calls that concern the member's own machine. */
export type Device = {
  call(name: string, input: unknown, caller: Caller): Promise<Answer<unknown>>;
  /** Tells what changed, for windows other than the one that changed it. Returns what ends it. */
  onEvent(listener: (event: ProgrammeEvent) => void): () => void;
  close(): Promise<void>;
};

export function createDevice(parts: Parts): Device {
  const listeners = new Set<(event: ProgrammeEvent) => void>();
  const announce = (changed: ProgrammeEvent['changed']) => {
    for (const listener of listeners) {
      listener({ changed });
    }
  };
  const see = seePicture(parts);
  const reminding = reminderHandlers({ ...parts, announce, see });
  const handlers = {
    ...deviceHandlers(parts, announce),
    ...pictureHandlers({ ...parts, see }),
    ...reminding.handlers,
  };
  return {
    call: (name, input, caller) =>
      dispatch({ side: 'device', name, input, caller }, handlers, caller, (call, fault) =>
        parts.log(`${call} failed.`, fault),
      ),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
      reminding.stop();
      await parts.reader.close();
      parts.drafts.close();
    },
  };
}

function deviceHandlers(
  parts: Parts,
  announce: (changed: ProgrammeEvent['changed']) => void,
): Omit<Handlers<'device', Caller>, `reminder.${string}` | PictureCalls> {
  const { settings, drafts, reminders, falseAlarms, evidence } = parts;
  const fetching = { timeoutMs: fetchTimeoutMs, allowances: parts.fetchAllowances ?? [] };
  return {
    'settings.get': () => accept(settings.get()),
    'settings.save': (change) =>
      stored(() => {
        const saved = settings.save(change);
        announce('settings');
        return saved;
      }),
    'draft.list': ({ postId }) => stored(() => drafts.list(postId)),
    'draft.save': (toSave) =>
      stored(() => {
        const saved = drafts.save(toSave);
        announce('drafts');
        return saved;
      }),
    'draft.discard': ({ postId, network }) =>
      stored(() => {
        drafts.discard(postId, network);
        // What is gone, or is out, is nothing to be reminded of.
        reminders.remove(postId, network);
        for (const changed of ['drafts', 'reminders'] as const) announce(changed);
        return {};
      }),
    'falseAlarm.list': () => stored(() => falseAlarms.list()),
    'falseAlarm.keep': (alarm) =>
      stored(() => {
        const kept = falseAlarms.keep(alarm);
        announce('false-alarms');
        return kept;
      }),
    'falseAlarm.markSent': ({ id }) => {
      const answer = stored(() => falseAlarms.markSent(id));
      if (!answer.ok) return answer;
      if (!answer.value) return refuse('missing', 'false-alarm.missing', 'There is no such note.');
      announce('false-alarms');
      return accept({});
    },
    'falseAlarm.discard': ({ id }) =>
      stored(() => {
        falseAlarms.discard(id);
        announce('false-alarms');
        return {};
      }),
    'privacy.departures': () => stored(() => parts.departures.list()),
    'privacy.erase': ({ what }) =>
      stored(() => {
        eraseFromDevice(parts, what);
        for (const changed of ['drafts', 'false-alarms', 'reminders', 'settings'] as const) announce(changed);
        return {};
      }),
    'evidence.list': () => stored(() => evidence.list()),
    'evidence.picture': ({ id }) => {
      const answer = stored(() => evidence.picture(id));
      if (!answer.ok) return answer;
      return answer.value === null
        ? refuse('missing', 'picture.missing', 'There is no such picture.')
        : accept(answer.value);
    },
    'evidence.keep': (toKeep) =>
      stored(() => {
        const kept = evidence.keep(toKeep);
        announce('evidence');
        return kept;
      }),
    'evidence.discard': ({ id }) =>
      stored(() => {
        evidence.discard(id);
        announce('evidence');
        return {};
      }),
    'device.about': () =>
      accept({
        version: parts.version,
        shell: parts.shell,
        dataFolder: parts.dataFolder,
        notices: [...parts.notices],
      }),
    'device.open': async ({ address }) => {
      const allowed = allowedAddress(address);
      if (allowed === null) {
        return refuse('invalid', 'address.not-allowed', 'Only https and mailto addresses are opened.');
      }
      await parts.openAddress(allowed);
      return accept({});
    },
    // Parsers, the web client and sharp are half of the memory of an idle Herald, so they are loaded when first asked for.
    'import.read': async (source) => {
      const { readSource } = await import('./import/read-source.ts');
      return readSource(source, fetching, parts.now());
    },
    'import.terms': async ({ base64 }) => {
      const { readTerms } = await import('./import/read-terms.ts');
      return readTerms(Buffer.from(base64, 'base64'));
    },
    'import.picture': async (source) => {
      const { importPicture } = await import('./import/import-picture.ts');
      return importPicture(source, fetching);
    },
  };
}

/** Answers with what the disk kept, or says why it did not. */
function stored<Value>(write: () => Value): Answer<Value> {
  try {
    return accept(write());
  } catch (fault) {
    const refusal = storageRefusal(fault);
    if (refusal === null) {
      throw fault;
    }
    return refusal;
  }
}
