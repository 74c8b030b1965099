import type { Both } from '../types/ruleset';
import type { Situation } from '../types/situation';
import type { Locale } from '../types/text';

/**
 * Read once at load, as a draft with faults that answers a trouble: a JavaScript engine compiles an expression at its
 * first use, and anew at the first character beyond Latin-1. The person's first sentence, and their first ’, € or emoji,
 * must not pay for that.
 */
const WARMING: Both<{ readonly said: string; readonly draft: string }> = {
  fr: {
    said: 'Ma lampe est arrivée cassée, trois mails sans réponse !',
    draft: 'Bonjour, vous auriez dû lire nos conditions : l’essai est à 1 € 😀',
  },
  en: {
    said: 'My lamp came broken, three e-mails and no answer!',
    draft: 'Hi, you should have read our terms: it’s a £1 trial 😀',
  },
};

/** What an engine warms up on in a language: a draft, and the situation that it stands in. */
export function warmingCase(locale: Locale): { readonly draft: string; readonly situation: Situation } {
  const { said, draft } = WARMING[locale];
  const thread = [{ role: 'customer', text: said }] as const;
  return { draft, situation: { platform: 'x', visibility: 'public', locale, thread } };
}
