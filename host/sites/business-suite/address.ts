/** Which conversation the inbox's address names, and of what kind. */
export interface InboxAddress {
  /** Comments are public and of Facebook; messages are private wherever they come from. */
  readonly kind: 'comment' | 'dm' | null;
  /** Of Instagram, where other habits hold. */
  readonly isElsewhere: boolean;
  readonly conversation: string;
}

const INBOX = /^\/latest\/inbox(?:\/|$)/;

function kindOf(type: string): InboxAddress['kind'] {
  if (/_POST$/.test(type)) return 'comment';
  return /_MESSAGE$/.test(type) ? 'dm' : null;
}

/**
 * Reads the address of Meta's inbox.
 * @returns `null` outside the inbox: nothing there is a reply
 */
export function readAddress({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): InboxAddress | null {
  if (!INBOX.test(pathname)) return null;
  const query = new URLSearchParams(search);
  const type = query.get('thread_type') ?? '';
  const parts = ['asset_id', 'selected_item_id', 'thread_type'].map((name) => query.get(name) ?? '');
  return {
    kind: kindOf(type),
    isElsewhere: /^(?:IG|INSTAGRAM)_/.test(type) || pathname.includes('/instagram'),
    conversation: parts.join(' '),
  };
}
