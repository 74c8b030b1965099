import type { Message, Situation, Visibility } from '../../engine/types/situation';
import type { Shown } from '../../engine/waiting/waiting';
import type { SiteId } from './registry';

export type { SiteId };

/** Where a reply box stands. */
export type ComposerKind =
  | 'inline-reply'
  | 'modal-reply'
  | 'page-reply'
  | 'quote'
  | 'dm'
  | 'comment'
  | 'reply';

/** What the page says about a reply: a part of what a draft is judged against. */
export interface PageSituation
  extends Pick<Situation, 'platform' | 'visibility' | 'account' | 'limit' | 'thread'> {
  /** The message of the thread that is being answered, where that is certain. */
  readonly answered?: Message;
}

/** The customer answered, as far as their profile goes. */
export interface Correspondent {
  /** Without `@`. */
  readonly handle: string;
  /** Where to write to them in private, on a site that does not let everybody. */
  readonly way: { readonly url: string; readonly direct: boolean };
}

/** A place in the flow of the page: put a child of `parent` before `before`, or last if that is `null`. */
export interface BarPlace {
  readonly parent: Element;
  readonly before: Element | null;
}

/** What a key event tells; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  /** 229 while an input method works, in browsers that do not set `isComposing` on the last key. */
  readonly keyCode?: number;
}

/** A reply that the site has confirmed. */
export interface Posted {
  readonly text: string;
  /** The site's own id of it, where the page tells. */
  readonly id?: string;
}

/** A box that people write in, as much of it as its coach needs. */
export interface WritingBox {
  /** The editable with its buttons; the parts of one X thread share it. */
  readonly root: HTMLElement;
  readonly editable: HTMLElement;
  /**
   * Reads the page once. Messages that an earlier call saw are kept when the page has thrown them away,
   * so a later call never knows less. `now` turns «2 j» into a time.
   */
  situation(now?: Date): PageSituation;
  /** Who is answered, on a site with handles; read on demand. */
  correspondent?(): Correspondent | null;
  /** `null` while the page has no place for it. */
  barPlace(): BarPlace | null;
  /** Would a press on this element post? Ask it for a click, and for Enter or Space on the element. */
  isPostClick(target: Element): boolean;
  /** Would this key, pressed in the editable, post? */
  isPostKey(event: KeyPress): boolean;
  /** What the card must not cover: Post button, counter, emoji button. */
  avoid(): Element[];
}

/**
 * One reply box of a site. The site may rebuild it at any time: take a new one on the next focus and end
 * the old one's signal.
 */
export interface Composer extends WritingBox {
  readonly site: SiteId;
  readonly kind: ComposerKind;
  readonly visibility: Visibility;
  /**
   * Calls back once per reply that the site itself confirms; a box that has merely been cleared proves
   * nothing. Watches from the person's press until the confirmation, half a minute at most. A dialog may
   * close before the confirmation comes, so give it a signal that outlives the box.
   */
  onPosted(listener: (posted: Posted) => void, signal: AbortSignal): void;
}

/** A conversation as the page shows it, whichever box it is answered in. */
export interface PageMessages {
  readonly messages: readonly Shown[];
  /** Where the one with this key stands on the page; of two that are the same message, the last. */
  placeOf(key: string): Element | undefined;
  /** Whether the page throws away what is scrolled out of sight: what was read before then still counts. */
  readonly isPartial: boolean;
}

/** A site where Tact knows the reply boxes. Reads the page; changes nothing in it. */
export interface Site {
  readonly id: SiteId;
  /** The names under which the site is served. */
  readonly hosts: readonly string[];
  /** The reply box that holds this element, or `null`: none, or not certain. */
  composerFor(element: Element): Composer | null;
  /** All reply boxes in this part of the page. For the popup's «what was found»: read on demand only. */
  composersIn(part: ParentNode): Composer[];
  /**
   * The messages that the page shows, read once and on demand; `null` where it shows no conversation whose answers
   * would be there too.
   */
  messagesOn?(page: Document, now: Date): PageMessages | null;
}
