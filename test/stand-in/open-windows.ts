/** A window as the app sees it when it ends. */
export type OpenWindow = { closeForGood(): Promise<void> };

export const openWindows = new Set<OpenWindow>();
