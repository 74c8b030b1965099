import type { Piece } from './numbers';
import { sentenceAt, type Written } from './written';

/** What is paid to a brand, and how it asks for it. */
const PAYABLE =
  /\b(?:dons?|donations?|donate|loyers?|rent|regie|cantine|association|libelle|en indiquant|se verse|se paye|se paie|payable|payez|reglez|versez|cotisations?|fees|every penny|as (?:your |the )?reference|notre (?:compte|iban|rib)|our (?:account|iban))\b/;
/** What goes back to a customer. */
const PAID_BACK =
  /\b(?:rembours\w*|recredit\w*|credite\w*|virement (?:est|a)|est parti\w*|reparti\w*|refund\w*|returned|reversed|went|sent|goes back|going back|left us)\b/;
/** They ask where to pay. */
const ASKED =
  /\b(?:iban|rib|quel compte|votre compte|which account|what account|what's the account|account (?:for|details)|donat\w*|dons?|where do i pay|(?:comment|ou|peut-on|puis-je|how|where|can i|do i) [a-z' ]{0,20}(?:payer|pay|verser|regler)|pour payer|pour le loyer)\b/;

/** Whether a sentence asks for money: the account and the reference in it are the brand's. */
export function isPaidIn(page: Written, at: number, asked: string): boolean {
  const sentence = page.low.slice(...sentenceAt(page, at));
  return !PAID_BACK.test(sentence) && (PAYABLE.test(sentence) || ASKED.test(asked));
}

/** Whether an account or a card in a draft is the customer's; a card always is. */
export function isTheirAccount({ kind, span }: Piece, page: Written, asked: string): boolean {
  return kind === 'card' || !isPaidIn(page, span[0], asked);
}
