const HANDLE = /^\w{1,20}$/;

/** A handle without its `@`, or nothing if it is none. */
export function asHandle(text: string | null | undefined): string | undefined {
  const bare = text?.trim().replace(/^@/, '');
  return bare && HANDLE.test(bare) ? bare : undefined;
}

/** The handle in a profile's address, relative or whole. */
export function handleIn(href: string | null | undefined): string | undefined {
  return asHandle(/^(?:https?:\/\/[^/]+)?\/(\w+)\/?(?:[?#]|$)/.exec(href ?? '')?.[1]);
}

/** The id in a post's address. */
export function statusIn(href: string | null | undefined): string | undefined {
  return /\/status\/(\d+)/.exec(href ?? '')?.[1];
}

/** X does not tell capitals apart in handles. */
export function isSameHandle(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
