import { join } from 'node:path';
import { z } from 'zod';
import { type Notice, settings as settingsSchema } from '#shared/contract/device.ts';
import type { Log } from '../log.ts';
import { setAside } from './set-aside.ts';
import { readSettingsFile } from './settings/read-settings-file.ts';
import { replaceFile } from './settings/replace-file.ts';
import { defaultSettings, type SettingsStore } from './settings/settings-store.ts';

type Stored = Record<string, unknown>;
type Conf = { store: Stored; set(values: Stored): void };

/** The part of `conf` and of `electron-store` that is used. `name` is what the latter calls `configName`. */
export type ConfClass = new (options: {
  readonly cwd: string;
  readonly name: string;
  readonly configName: string;
  readonly projectName: string;
  readonly projectVersion: string;
  readonly schema: Record<string, object>;
  readonly defaults: Stored;
  readonly migrations: Record<string, (store: Conf) => void>;
}) => Conf;

type Place = {
  readonly Conf: ConfClass;
  readonly folder: string;
  readonly version: string;
  readonly now: () => Date;
  readonly log: Log;
};

/** Version of the app → what it changes in the settings of an earlier one. */
const migrations = {};

/**
 * Opens `settings.json` in the data folder. The file is looked at before the settings package is, which throws on an unsound
 * one: it is set aside under a dated name, and the copy of the last sound one is taken, or the defaults.
 */
export function openSettings(place: Place): { settings: SettingsStore; notices: readonly Notice[] } {
  const file = join(place.folder, 'settings.json');
  const lastGood = join(place.folder, 'settings.last-good.json');
  try {
    const notices = mendSettings(file, lastGood, place);
    const conf = new place.Conf({
      cwd: place.folder,
      name: 'settings',
      configName: 'settings',
      projectName: 'herald',
      projectVersion: place.version,
      schema: confSchema(),
      defaults: defaultSettings,
      migrations,
    });
    const keepCopy = () => {
      try {
        replaceFile(file, lastGood);
      } catch (fault) {
        place.log('No copy of the settings could be kept.', fault);
      }
    };
    keepCopy();
    return { settings: storeOver(conf, keepCopy), notices };
  } catch (fault) {
    place.log('Settings cannot be kept.', fault);
    return { settings: withoutWriting([file, lastGood], fault), notices: [] };
  }
}

/** Leaves a sound file, or none, in the settings' place and says what it had to do. */
function mendSettings(file: string, lastGood: string, place: Place): readonly Notice[] {
  if (readSettingsFile(file).state !== 'unsound') {
    return [];
  }
  const kept = setAside(file, place.now());
  place.log(`The settings file could not be read and was set aside as ${kept}.`);
  if (readSettingsFile(lastGood).state !== 'sound') {
    return [{ id: 'settings-reset', reason: 'settings-reset', values: { file: kept } }];
  }
  replaceFile(lastGood, file);
  return [{ id: 'settings-restored', reason: 'settings-restored', values: { file: kept } }];
}

function storeOver(conf: Conf, keepCopy: () => void): SettingsStore {
  const read = () => settingsSchema.parse({ ...defaultSettings, ...conf.store });
  let current = read();
  return {
    get: () => current,
    save(change) {
      // The settings package takes an undefined value for a mistake.
      conf.set(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
      keepCopy();
      current = read();
      return current;
    },
  };
}

/** For a folder that takes no writing: the first sound file's settings hold, and saving fails with the cause. */
function withoutWriting(files: readonly string[], cause: unknown): SettingsStore {
  const sound = files.map(readSettingsFile).find((file) => file.state === 'sound');
  const current = settingsSchema.parse({ ...defaultSettings, ...sound?.values });
  return {
    get: () => current,
    save() {
      throw cause;
    },
  };
}

/** The contract's own schema, as JSON Schema: said once. */
function confSchema(): Record<string, object> {
  return z.toJSONSchema(settingsSchema).properties as Record<string, object>;
}
