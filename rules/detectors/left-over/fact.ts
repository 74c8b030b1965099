import type { Span } from '../../../engine/types/text';

/** Something in a reply that belongs to one case: compared by kind and key. */
export interface Fact {
  readonly kind: 'amount' | 'code' | 'number' | 'counted' | 'date' | 'link' | 'mail' | 'phone' | 'place';
  readonly key: string;
  readonly span: Span;
  /** Of a link: one person's, of what its text tells, everybody's. */
  readonly use?: 'personal' | 'told' | 'general';
}

/** Whether a span stands in one of others. */
export const isWithin = ([start, end]: Span, others: readonly { readonly span: Span }[]): boolean =>
  others.some(({ span }) => span[0] < end && start < span[1]);
