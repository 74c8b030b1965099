import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../engine/types/text';
import { type CaseInput, caseSchema } from '../../pack/schema/case';
import { CORPUS } from '../learn/corpus';

/** A reply that must raise its rule, or must not; written by people who saw no rule, and never learned from. */
export interface FreshReply {
  readonly rule: string;
  readonly locale: Locale;
  readonly raised: boolean;
  readonly quote?: string;
  readonly input: CaseInput;
}

/** A conversation whose customer does `act`. */
export interface FreshCustomer {
  readonly locale: Locale;
  readonly act: string;
  readonly input: CaseInput;
}

const FRESH = path.join(CORPUS, 'fresh');
const localeOf = (file: string): Locale => (file.includes('.fr.') ? 'fr' : 'en');

function rowsOf(folder: string): { row: Record<string, unknown>; locale: Locale }[] {
  const place = path.join(FRESH, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(place, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ row: JSON.parse(line) as Record<string, unknown>, locale: localeOf(file) })),
    );
}

/** The writers were told of no limit. */
const ROOMY = 25_000;

const inputOf = (row: Record<string, unknown>, locale: Locale): CaseInput =>
  caseSchema.parse({ platform: 'x', visibility: 'public', locale, limit: ROOMY, draft: '', ...row });

/** The fresh replies of every rule. */
export const freshReplies = (): FreshReply[] =>
  rowsOf('replies').map(({ row, locale }) => ({
    rule: row.rule as string,
    raised: row.raised as boolean,
    ...(row.quote ? { quote: row.quote as string } : {}),
    locale,
    input: inputOf(row, locale),
  }));

/** The fresh customers; `short` for those of a few words. */
export const freshCustomers = (folder: 'customers' | 'short'): FreshCustomer[] =>
  rowsOf(folder).map(({ row, locale }) => ({
    act: row.act as string,
    locale,
    input: inputOf(row, locale),
  }));
