import type { Span } from '../../../engine/types/text';

/** Something in a reply that belongs to one case: compared by kind and key. */
export interface Fact {
  readonly kind:
    | 'amount'
    | 'clock'
    | 'code'
    | 'number'
    | 'counted'
    | 'measure'
    | 'duration'
    | 'date'
    | 'weekday'
    | 'month'
    | 'kin'
    | 'link'
    | 'mail'
    | 'phone'
    | 'place'
    | 'person';
  readonly key: string;
  readonly span: Span;
  /** A count in words, «quatre chaises»: it says little where the noun is known. */
  readonly isSpelled?: boolean;
  /** Of a link: one person's, of what its text tells, everybody's. */
  readonly use?: 'personal' | 'told' | 'general';
  /**
   * How much it says by itself. `slight`: «vendredi», «avant 18 h», «50 €» come back by themselves and count only
   * where the words around came along; `spent`: «depuis 3 h» is no hour, but tells that the number is known.
   */
  readonly weight?: 'slight' | 'spent';
}

/** Kinds that name a time. */
export const TIMES: ReadonlySet<Fact['kind']> = new Set(['clock', 'weekday', 'month']);

/** Whether a span stands in one of others. */
export const isWithin = ([start, end]: Span, others: readonly { readonly span: Span }[]): boolean =>
  others.some(({ span }) => span[0] < end && start < span[1]);
