/** One file of the built window, as both shells serve it. */
export type WindowFile = { readonly type: string; readonly bytes: Uint8Array };

/** Address path → file, such as `/index.html` or `/assets/main-D3.js`. What is not in the map does not exist. */
export type WindowFiles = ReadonlyMap<string, WindowFile>;
