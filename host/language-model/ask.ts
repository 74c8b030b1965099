import type { Locale } from '../../engine/types/text';

/** What a model is told to write a reply from. It stays in this browser. */
export interface Ask {
  readonly locale: Locale;
  readonly draft: string;
  /** The conversation, oldest first. */
  readonly thread: readonly { readonly role: string; readonly text: string }[];
  readonly brand: string;
  readonly address: 'tu' | 'vous';
  /** How long the reply may be, in characters; null where it may be as long as it likes. */
  readonly limit: number | null;
}

/** The messages that matter: what came before is known to whoever answers. */
const LATEST = 6;
const LONGEST = 2000;

const cut = (text: string): string => text.slice(0, LONGEST);

const RULES = {
  fr: [
    'Tu réécris la réponse d’un service client à un message public.',
    'Réponds seulement par la réponse réécrite, en français, sans guillemets ni commentaire.',
    'Reconnais le problème dans les mots du client, présente une fois des excuses, dis l’étape suivante.',
    'Ne reproche rien au client, n’accuse personne, ne minimise pas.',
    'N’invente rien\u00a0: ni nom, ni date, ni délai, ni montant, ni geste, ni contact. Garde ceux du brouillon tels quels.',
  ],
  en: [
    'You rewrite a customer service reply to a public message.',
    'Answer with the rewritten reply only, in English, without quotation marks or comments.',
    'Acknowledge the problem in the customer’s own words, apologise once, say what happens next.',
    'Never blame the customer or anybody else, never belittle the problem.',
    'Invent nothing: no name, date, delay, amount, gesture or contact. Keep those of the draft as they are.',
  ],
} as const;

/** What the model has to know of its task. */
export function instructions({ locale, address, limit }: Ask): string {
  const isFrench = locale === 'fr';
  const spoken = isFrench ? [`Dis «\u202f${address}\u202f» au client.`] : [];
  const most =
    limit === null ? [] : [isFrench ? `Au plus ${limit} caractères.` : `At most ${limit} characters.`];
  return [...RULES[locale], ...spoken, ...most].join(' ');
}

/** The conversation and the draft, each message by who wrote it. */
export function question({ draft, thread, brand }: Ask): string {
  const lines = thread
    .slice(-LATEST)
    .map(({ role, text }) => `[${role === 'brand' ? brand : role}] ${cut(text)}`);
  return [...lines, `[draft] ${cut(draft)}`].join('\n');
}
