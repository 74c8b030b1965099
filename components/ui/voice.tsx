import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '../../engine/types/text';
import { type Say, words } from './words';

interface Voice {
  readonly locale: Locale;
  readonly say: Say;
}

const VoiceContext = createContext<Voice>({ locale: 'en', say: words('en') });

/** Gives everything inside the interface's language. */
export function Speaking({ locale, children }: { locale: Locale; children: ReactNode }) {
  const voice = useMemo(() => ({ locale, say: words(locale) }), [locale]);
  return <VoiceContext value={voice}>{children}</VoiceContext>;
}

/** The words of the language around this component. */
export const useSay = (): Say => useContext(VoiceContext).say;

/** The language around this component. */
export const useLocale = (): Locale => useContext(VoiceContext).locale;
