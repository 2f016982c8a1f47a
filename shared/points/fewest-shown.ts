/** Figures of fewer people than these are never shown to anybody but the one whom they are about. */
export const fewestShown = 5;
