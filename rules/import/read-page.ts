import type { Locale } from '../../engine/types/text';

/** A line of a page as a reader sees it. */
export interface PageLine {
  readonly text: string;
  /** The address of the link that the line is, or holds. */
  readonly href?: string;
}

/** An entry of a list in the page's article. */
export interface PageItem {
  /** What stands over the list. */
  readonly heading: string;
  readonly text: string;
}

/** A page as far as something is taken from it: text and addresses alone. */
export interface ReadPage {
  readonly url: string;
  readonly title: string;
  readonly locale: Locale;
  readonly lines: readonly PageLine[];
  readonly items: readonly PageItem[];
  /** Whether one can write to the brand on the page itself. */
  readonly hasForm: boolean;
}
