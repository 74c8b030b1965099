import type { FetchFault } from './fetch-fault';

export interface Get {
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole answer. */
  readonly patience: number;
  /** Bytes at most; the answer is let go at the first beyond. */
  readonly most: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Got =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly type: string; readonly etag?: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'fault'; readonly fault: FetchFault };

const faulty = (fault: FetchFault): Got => ({ kind: 'fault', fault });

/** What a status means for somebody who waits for a pack; null where the content follows. */
function faultOfStatus(status: number): FetchFault | null {
  if (status === 401 || status === 407) return { kind: 'signIn', status };
  if (status === 403) return { kind: 'forbidden', status };
  if (status === 404) return { kind: 'missing', status };
  if (status === 410) return { kind: 'gone', status };
  return status === 200 ? null : { kind: 'server', status };
}

class TooLarge extends Error {}

/** Reads the body piece by piece, and no further than it may be long. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > most) throw new TooLarge();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new TooLarge();
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * A redirect is not followed: whoever holds the server could send the request elsewhere. Browsers show it without
 * its status, as «opaque».
 */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

async function read(response: Response, most: number): Promise<Got> {
  if (response.status === 304) return { kind: 'same' };
  if (isRedirect(response)) return faulty({ kind: 'redirect' });
  const fault = faultOfStatus(response.status);
  if (fault) return faulty(fault);
  const bytes = await bytesOf(response, most);
  const etag = response.headers.get('etag');
  return {
    kind: 'bytes',
    bytes,
    type: response.headers.get('content-type') ?? '',
    ...(etag ? { etag } : {}),
  };
}

/** Gets what stands at an address. Never throws: whatever goes wrong is told. */
export async function getBytes(url: string, { fetch, patience, most, headers = {} }: Get): Promise<Got> {
  const end = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end.abort();
  }, patience);
  let response: Response | null = null;
  try {
    response = await fetch(url, {
      headers,
      signal: end.signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    return await read(response, most);
  } catch (error) {
    if (isLate) return faulty({ kind: 'slow' });
    if (error instanceof TooLarge) return faulty({ kind: 'large' });
    return faulty({ kind: response ? 'cut' : 'unreachable' });
  } finally {
    clearTimeout(timer);
    // What was not read to its end is let go.
    end.abort();
  }
}
