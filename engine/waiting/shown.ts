/** A message as a page shows it, told apart only by whose side it is on. */
export interface Shown {
  /** What makes it this message: the site's id, else its author and words. A page that remounts shows some twice. */
  readonly key: string;
  readonly side: 'brand' | 'customer';
  /** As the page names them. */
  readonly author: string;
  /** What tells one author from another where names may be shared: a handle. */
  readonly handle?: string;
  readonly text: string;
  /** When it was written (ISO 8601); of «2 j» the latest time that it can mean. */
  readonly at?: string | undefined;
  /** How much earlier than `at` it may have been written (milliseconds): «2 j» may be nearly three days. */
  readonly loose?: number | undefined;
  /** Which conversation it belongs to; a page with one conversation needs none. */
  readonly thread?: string;
  /** Whether answers to it stand folded away on the page: one of them may be the brand's. */
  readonly folded?: boolean | undefined;
  /** Whom it answers, where the page says so: a handle or a name. */
  readonly to?: string | undefined;
}
