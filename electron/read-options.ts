import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a person may say when starting Herald. */
export type StartOptions = {
  readonly isBrowserChosen: boolean;
  /** Absolute; null: the system's own. */
  readonly data: string | null;
  /** A program that is given each address to open, in place of the system's browser. */
  readonly openWith: string | null;
  readonly isWindowWanted: boolean;
  readonly isHelpWanted: boolean;
  /** A `herald://` address that the system started us with. */
  readonly deepLink: string | null;
};

export const startHelp = `Usage: npm start -- [options]

  --browser            use an installed browser instead of Electron
  --data DIR           keep everything in another folder
  --open-with PROGRAM  open addresses with this program instead of the system's browser
  --no-open            open no window, only print the address (with --browser)
  --help               print this`;

const known = {
  browser: { type: 'boolean' },
  data: { type: 'string' },
  'open-with': { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads what `npm start` was given. A word that is not known is said, with the usage. */
export function readOptions(
  args: readonly string[],
  from: string,
): StartOptions | { readonly problem: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: known, strict: true, allowPositionals: false });
    return toOptions(values, null, from);
  } catch (fault) {
    return { problem: `${fault instanceof Error ? fault.message : String(fault)}\n\n${startHelp}` };
  }
}

/** Reads what Electron's own process was given. Chromium and the system add words of their own, so unknown ones are passed over. */
export function readElectronOptions(args: readonly string[], from: string): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
  });
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const deepLink = positionals.find((word) => word.startsWith('herald:')) ?? null;
  return toOptions(
    {
      browser: values.browser === true,
      data: text(values.data),
      'open-with': text(values['open-with']),
      'no-open': values['no-open'] === true,
    },
    deepLink,
    from,
  );
}

type Values = {
  readonly browser?: boolean | undefined;
  readonly data?: string | undefined;
  readonly 'open-with'?: string | undefined;
  readonly 'no-open'?: boolean | undefined;
  readonly help?: boolean | undefined;
};

function toOptions(values: Values, deepLink: string | null, from: string): StartOptions {
  return {
    isBrowserChosen: values.browser === true,
    data: values.data === undefined || values.data === '' ? null : resolve(from, values.data),
    openWith: values['open-with'] || null,
    isWindowWanted: values['no-open'] !== true,
    isHelpWanted: values.help === true,
    deepLink,
  };
}
