import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { en } from '../text/en.ts';
import { chooseLanguage, loadText } from '../text/languages.ts';
import { type Language, LanguageContext } from '../text/use-text.ts';

/** Puts the member's language and theme around the window. Nothing is shown before they are known, so nothing flickers. */
export function LanguageAndTheme({ children }: { readonly children: ReactNode }) {
  const settings = useAnswer('settings.get', {});
  const chosen = settings.data?.language ?? 'system';
  const theme = settings.data?.theme ?? 'system';

  const code = chooseLanguage(chosen, navigator.languages);
  const texts = useQuery({
    queryKey: ['text', code],
    queryFn: () => loadText(code),
    // The window speaks as before until it can speak otherwise.
    placeholderData: keepPreviousData,
  });
  const text = texts.data ?? en;

  const language = useMemo((): Language => {
    const locale = navigator.languages.find((tag) => tag.toLowerCase().startsWith(code)) ?? code;
    return { code, locale, text };
  }, [code, text]);

  useEffect(() => {
    document.documentElement.lang = language.locale;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  if (settings.isPending || texts.isPending) return null;
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
