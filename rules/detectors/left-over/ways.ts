import { fold } from '../../../engine/text/fold';
import { Kind, type Token } from '../../../engine/text/kinds';
import { phones } from '../personal-data/phones';
import type { Fact } from './fact';
import { links } from './links';

/** Mailboxes of a desk. */
const DESKS =
  /^(?:contact|info|infos|hello|bonjour|help|aide|support|sav|service\W?clients?|clients?|care|customer\w*|reclam\w*|commandes?|orders?|web|online|team|lost|bookings?|reservations?|relation\w*|press|retours?|returns?|facture\w*|billing|accounts?|claims?)\b/;

const spanOf = ({ start, end }: Token) => [start, end] as const;

const digits = (written: string): string => written.replace(/\D/g, '').slice(-8);

/** Links to one case's page, people's mailboxes and phones. */
export function ways(text: string, tokens: readonly Token[]): Fact[] {
  const mails = tokens
    .filter(({ kind, key }) => kind & Kind.Email && !DESKS.test(key))
    .map((token): Fact => ({ kind: 'mail', key: token.key, span: spanOf(token) }));
  const lines = phones(text)
    .filter(({ line }) => line !== 'shared')
    .map(({ span }): Fact => ({ kind: 'phone', key: digits(fold(text.slice(...span))), span }));
  return [...links(text, tokens), ...mails, ...lines];
}
