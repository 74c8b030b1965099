import type { Locale } from '../../../engine/types/text';
import type { Judge } from '../judge';
import type { FreshCustomer } from './fresh';

/** A reply that says nothing: it owes a complaint an apology, and everybody else nothing. */
const EMPTY: Readonly<Record<Locale, string>> = {
  fr: 'Bonjour, merci de votre message. Bonne journée.',
  en: 'Hello, thanks for your message. Have a nice day.',
};

/** How short messages of one language are heard; each figure is a count and of how many. */
export interface Short {
  readonly locale: Locale;
  /** Whose act is told rightly. */
  told: number;
  ofAll: number;
  /** Complaints under which a reply that says nothing lacks an apology, as an error. */
  raised: number;
  ofComplaints: number;
  /** Messages of neither complaint nor request under which it shows neither error nor warning. */
  silent: number;
  ofOthers: number;
}

const none = (locale: Locale): Short => ({
  locale,
  told: 0,
  ofAll: 0,
  raised: 0,
  ofComplaints: 0,
  silent: 0,
  ofOthers: 0,
});

const TROUBLES = new Set(['complaint', 'help-request']);

function count(short: Short, judge: Judge, { act, locale, input }: FreshCustomer): void {
  const { customer, diagnostics } = judge.analyse({ ...input, draft: EMPTY[locale] });
  short.ofAll++;
  if (customer.act === act) short.told++;
  if (act === 'complaint') {
    short.ofComplaints++;
    if (diagnostics.some(({ rule, severity }) => rule === 'apologise' && severity === 'error'))
      short.raised++;
  }
  if (TROUBLES.has(act)) return;
  short.ofOthers++;
  if (diagnostics.every(({ severity }) => severity === 'hint')) short.silent++;
}

/** Judges an empty reply to each message and counts, per language. */
export function measureShort(judge: Judge, customers: readonly FreshCustomer[]): Short[] {
  const rows: Record<Locale, Short> = { fr: none('fr'), en: none('en') };
  for (const customer of customers) count(rows[customer.locale], judge, customer);
  return Object.values(rows);
}
