import { fold } from '../../../engine/text/fold';
import { Kind, type Token } from '../../../engine/text/kinds';
import { phones } from '../personal-data/phones';
import type { Fact } from './fact';

/** Pages that a brand sends everybody to. */
const EVERYBODYS =
  /^(?:aide|help|contact\w*|faq|faqs|support|sav|form\w*|retours?|returns?|suivi|track\w*|reclam\w*|remboursement\w*|refunds?|delay\w*|retards?|bagages?|baggage|luggage|lost|objets-trouves|info\w*|trafic|status|statut|chat|dm|cgv|terms|conditions|garantie|warranty|account|compte|login|app|legal|privacy|my|mon|fr|en|us|uk|be|ch|ca|service\w*|client\w*|customer\w*|care|claims?|complaints?|index|home|horaires|hours|rdv|booking\w*|reservation\w*|index\w*)$/;
/** Mailboxes of a desk. */
const DESKS =
  /^(?:contact|info|infos|hello|bonjour|help|aide|support|sav|service\W?clients?|clients?|care|customer\w*|reclam\w*|commandes?|orders?|web|online|team|lost|bookings?|reservations?|relation\w*|press|retours?|returns?|facture\w*|billing|accounts?|claims?)\b/;

const spanOf = ({ start, end }: Token) => [start, end] as const;

/** A page for one case: its path holds more than the brand's usual pages. */
function isOnes(url: string): boolean {
  const path = url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/')
    .slice(1)
    .filter(Boolean);
  return path.some((part) =>
    part.split(/[-_.?=&]/).some((word) => word.length > 1 && !EVERYBODYS.test(word)),
  );
}

const digits = (written: string): string => written.replace(/\D/g, '').slice(-8);

/** Links to one case's page, people's mailboxes and phones. */
export function ways(text: string, tokens: readonly Token[]): Fact[] {
  const links = tokens
    .filter(({ kind, key }) => kind & Kind.Url && isOnes(key))
    .map(
      (token): Fact => ({
        kind: 'link',
        key: token.key.replace(/^https?:\/\/|^www\./g, ''),
        span: spanOf(token),
      }),
    );
  const mails = tokens
    .filter(({ kind, key }) => kind & Kind.Email && !DESKS.test(key))
    .map((token): Fact => ({ kind: 'mail', key: token.key, span: spanOf(token) }));
  const lines = phones(text)
    .filter(({ line }) => line !== 'shared')
    .map(({ span }): Fact => ({ kind: 'phone', key: digits(fold(text.slice(...span))), span }));
  return [...links, ...mails, ...lines];
}
