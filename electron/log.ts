/** One line for the log, with what was thrown where something was. */
export type Log = (message: string, fault?: unknown) => void;
