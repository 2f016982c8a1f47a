import { join } from 'node:path';
import { openSoloProgramme } from '#programme/open-solo-programme.ts';
import type { AnswerCall } from '#shared/contract/answer-call.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { Output } from '#shared/contract.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import { answerCalls } from './answer-calls.ts';
import { createDevice } from './device/create-device.ts';
import { evidenceStore } from './device/evidence/evidence-store.ts';
import { openDrafts } from './device/open-drafts.ts';
import { type ConfClass, openSettings } from './device/open-settings.ts';
import { openOwnPictures } from './device/own-pictures/open-own-pictures.ts';
import { createPictureReader } from './device/reading/picture-reader.ts';
import type { Notify } from './device/reminders/reminder-handlers.ts';
import type { Keychain } from './keychain.ts';
import type { Log } from './log.ts';
import { openVault } from './open-vault.ts';

export type HeraldParts = {
  readonly shell: 'electron' | 'browser';
  readonly version: string;
  /** The folder of the app's own files: `assets/` and `dist/` are in it. */
  readonly root: string;
  readonly dataFolder: string;
  /** `conf`, or `electron-store` where there is Electron. */
  readonly Conf: ConfClass;
  readonly openAddress: (address: string) => Promise<void>;
  /** Shows a notification of the system's; null where the shell has none. */
  readonly notify: Notify | null;
  /** The system's own, where the shell can reach it. */
  readonly keychain: Keychain | null;
  readonly now: () => Date;
  readonly log: Log;
};

/** The programme and the device, open, behind one door: what both shells put a window in front of. */
export type Herald = {
  readonly answer: AnswerCall;
  readonly onEvent: (listener: (event: ProgrammeEvent) => void) => () => void;
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly close: () => Promise<void>;
};

/** A picture that takes longer is not read: nobody waits so long. The thread keeps some 100 MB while it waits for another. */
const readingLimits = { limitMs: 45_000, idleMs: 60_000 };

/** Loaded with the first picture that is read. */
async function startReading() {
  const { startReadingThread } = await import('./device/reading/start-reading-thread.ts');
  return startReadingThread();
}

/** Opens record, settings and drafts, in this order. Throws a `RecordError` for the record; the other two always open. */
export async function openHerald(parts: HeraldParts): Promise<Herald> {
  const { root, dataFolder, version, now, log } = parts;
  // The record comes first: it is what tells a second Herald on the same folder that it must not go on.
  const programme = await openSoloProgramme({
    folder: dataFolder,
    sample: { folder: join(root, 'assets', 'sample'), pictures: join(root, 'dist', 'pictures') },
    vault: await openVault({ folder: dataFolder, keychain: parts.keychain, log }),
    now,
    log,
  });
  const place = { folder: dataFolder, now, log };
  const { settings, notices: ofSettings } = openSettings({ ...place, Conf: parts.Conf, version });
  const { drafts, falseAlarms, reminders, departures, notices: ofDrafts } = openDrafts(place);
  const ownPictures = await openOwnPictures(place, drafts);
  const reader = createPictureReader({ start: startReading, ...readingLimits });
  const readPicture = async (id: string) => (await ownPictures.read(id)) ?? programme.readPicture(id);
  const device = createDevice({
    version,
    shell: parts.shell,
    dataFolder,
    settings,
    drafts,
    falseAlarms,
    reminders,
    departures,
    ask: async (name, input) =>
      (await programme.call(name, input, programme.soloCaller(null))) as Answer<Output<typeof name>>,
    notify: parts.notify,
    evidence: evidenceStore(join(dataFolder, 'evidence'), now),
    openAddress: parts.openAddress,
    readPicture: programme.readPicture,
    ownPictures,
    reader,
    notices: [...programme.notices, ...ofSettings, ...ofDrafts],
    now,
    log,
  });
  return {
    answer: answerCalls(programme, device, programme.soloCaller, (departure) => {
      try {
        departures.note(departure);
      } catch (fault) {
        // What was asked for has happened; that it cannot be noted must not make it look as if it had not.
        log('What left the device could not be noted.', fault);
      }
    }),
    onEvent: (listener) => {
      const stops = [programme.onEvent(listener), device.onEvent(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    readPicture,
    close: async () => {
      await device.close();
      await programme.close();
    },
  };
}
