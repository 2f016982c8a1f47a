import { posix, win32 } from 'node:path';

export type SystemFacts = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Where the system wants a person's data of Herald to be: the same folder for both shells. */
export function dataFolder({ platform, home, environment }: SystemFacts): string {
  if (platform === 'win32') {
    return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Herald');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Herald');
  // The XDG rules: a value that is not absolute is to be taken as unset.
  const set = environment.XDG_CONFIG_HOME ?? '';
  return posix.join(posix.isAbsolute(set) ? set : posix.join(home, '.config'), 'Herald');
}
