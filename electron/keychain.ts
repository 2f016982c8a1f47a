/** The system's own store of secrets. */
export type Keychain = {
  /** False too where the system would only pretend to encrypt. */
  readonly isAvailable: () => Promise<boolean>;
  readonly encrypt: (text: string) => Promise<Buffer>;
  /** Throws where it was encrypted by somebody else, or on another machine. */
  readonly decrypt: (encrypted: Buffer) => Promise<string>;
};
