import { createContext, useContext } from 'react';
import { en, type Text } from './en.ts';

/** `locale` also says how dates and numbers are written: the system's own where it is of the same language. */
export type Language = { readonly code: string; readonly locale: string; readonly text: Text };

export const LanguageContext = createContext<Language>({ code: 'en', locale: 'en-GB', text: en });

/** The texts of the window in the member's language. */
export function useText(): Text {
  return useContext(LanguageContext).text;
}
