import type { FetchFault, PackFault } from '../../rules/pack/pack-fault';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Get {
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole answer. */
  readonly patience: number;
  /** Bytes at most; the answer is let go at the first beyond. */
  readonly most: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Got =
  | { readonly kind: 'bytes'; readonly bytes: Bytes; readonly type: string; readonly etag?: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'fault'; readonly fault: PackFault };

const faulty = (fault: FetchFault, status?: number): Got => ({
  kind: 'fault',
  fault: { kind: 'fetch', fault, ...(status === undefined ? {} : { status }) },
});

/** What a status means for somebody who waits for a pack; null where the content follows. */
function faultOfStatus(status: number): FetchFault | null {
  if (status === 200) return null;
  const named: Readonly<Record<number, FetchFault>> = {
    401: 'signIn',
    403: 'forbidden',
    404: 'missing',
    407: 'signIn',
    410: 'gone',
  };
  return named[status] ?? 'server';
}

class TooLarge extends Error {}

/** Reads the body piece by piece, and no further than it may be long. */
async function bytesOf(response: Response, most: number): Promise<Bytes> {
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
  if (isRedirect(response)) return faulty('redirect');
  const fault = faultOfStatus(response.status);
  if (fault) return faulty(fault, response.status);
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
    if (isLate) return faulty('slow');
    if (error instanceof TooLarge) return faulty('large');
    return faulty(response ? 'cut' : 'unreachable');
  } finally {
    clearTimeout(timer);
    // What was not read to its end is let go.
    end.abort();
  }
}
