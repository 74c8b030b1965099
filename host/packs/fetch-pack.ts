import type { PackFault } from '../../rules/pack/pack-fault';
import { readAddress } from './address';
import { type Got, getBytes } from './get-bytes';

/** The largest pack that is taken: Tact's own, examples and all, is 1.6 MB. */
export const MOST_BYTES = 4_000_000;
const PATIENCE_MS = 30_000;

/** What is needed to ask an address. */
export interface Asking {
  readonly fetch: typeof fetch;
  /** How long an answer may take in all. */
  readonly patience?: number;
}

/** What an address gave. */
export type Fetched =
  | { readonly kind: 'pack'; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag?: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'fault'; readonly fault: PackFault };

/** Some servers answer a missing file with a friendly page and status 200. */
const isPage = ({ type, bytes }: Extract<Got, { kind: 'bytes' }>): boolean =>
  /^(?:text\/html|application\/xhtml)/i.test(type) ||
  /^\s*</.test(new TextDecoder().decode(bytes.slice(0, 200)));

const isUnreachable = (got: Got): boolean =>
  got.kind === 'fault' && got.fault.kind === 'fetch' && got.fault.fault === 'unreachable';

/**
 * Asks an address for its pack: a plain GET without cookies or referrer, to that address and no other.
 * @param etag what the address called the content at hand; it then answers only if there is another
 */
export async function fetchPack(typed: string, etag: string | undefined, asking: Asking): Promise<Fetched> {
  const address = readAddress(typed);
  if ('fault' in address) return { kind: 'fault', fault: { kind: 'fetch', fault: 'address' } };
  const get = (headers: Record<string, string>) =>
    getBytes(address.url.href, {
      fetch: asking.fetch,
      patience: asking.patience ?? PATIENCE_MS,
      most: MOST_BYTES,
      headers: { accept: 'application/json', ...headers },
    });
  const first = await get(etag ? { 'if-none-match': etag } : {});
  // Without leave for the host a condition has to be asked for beforehand, which some open servers do not know.
  const got = etag && isUnreachable(first) ? await get({}) : first;
  if (got.kind !== 'bytes') return got;
  if (isPage(got)) return { kind: 'fault', fault: { kind: 'fetch', fault: 'page' } };
  return { kind: 'pack', bytes: got.bytes, ...(got.etag ? { etag: got.etag } : {}) };
}
