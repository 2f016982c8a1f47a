import type { BrowserWindowConstructorOptions, CustomScheme } from 'electron';

/** What the stand-in saw the main process do, for the tests of the security list. */
export type StandInFacts = {
  readonly isSandboxed: boolean;
  readonly channels: readonly string[];
  readonly schemes: readonly CustomScheme[];
  readonly hasPermissionHandlers: boolean;
  readonly paths: Readonly<Record<string, string>>;
  readonly windows: readonly {
    readonly options: BrowserWindowConstructorOptions;
    readonly isShown: boolean;
  }[];
};
