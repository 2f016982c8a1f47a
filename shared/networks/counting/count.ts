/** `overflowAt`: the UTF-16 offset from which a text is too long; null where it fits. */
export type Count = { readonly used: number; readonly overflowAt: number | null };
