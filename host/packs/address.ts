/** Where a pack may come from, or why not. */
export type Address = { readonly url: URL } | { readonly fault: 'address' };

/** The server speaks to this machine alone, so nothing can be changed on the way. */
const isThisMachine = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';

/**
 * Reads an address as a person typed or pasted it. HTTPS only: a pack that could be changed on the way would coach
 * a whole team wrongly. No name or password in it: addresses are shown and passed on.
 */
export function readAddress(typed: string): Address {
  if (!URL.canParse(typed.trim())) return { fault: 'address' };
  const url = new URL(typed.trim());
  if (url.username !== '' || url.password !== '') return { fault: 'address' };
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url));
  if (!isSafe) return { fault: 'address' };
  url.hash = '';
  return { url };
}

/** The leave to ask of the browser so that this address, and no other host, may be read. */
export const originOf = (url: URL): string => `${url.protocol}//${url.hostname}/*`;
