import type { PackFault } from '../../../rules/pack/pack-fault';
import { readAddress } from '../address';
import { MOST_BYTES } from '../fetch-pack';
import { getBytes } from '../get-bytes';
import { signedHeaders, type Unsigned } from './sign-request';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where a pack is published. */
export interface Place {
  readonly url: string;
  /**
   * `webdav`: under a lock made by `MKCOL`; `object`: stores whose conditional `PUT` is atomic; `s3`: such a store that
   * wants signed requests, `user` and `password` being an access key and its secret.
   */
  readonly kind: 'webdav' | 'object' | 's3';
  readonly user: string;
  readonly password: string;
  /** Of an `s3` store: `eu-west-3`; left out, as the address tells. */
  readonly region?: string;
}

/** What stands at the address now. */
export type Standing =
  | { readonly kind: 'bytes'; readonly bytes: Bytes; readonly etag: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly fault: PackFault };

/** What came of a request: its status, or that nothing came. */
export type Sent =
  | { readonly kind: 'status'; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: PackFault };

const PATIENCE_MS = 20_000;
const MOST_TEXT = 100_000;

const basic = (user: string, password: string): string => {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
};

/** What a status means for somebody who writes. */
export function faultOf(status: number): PackFault {
  const named = {
    401: 'signIn',
    403: 'forbidden',
    404: 'missing',
    409: 'missing',
    410: 'gone',
    413: 'large',
  };
  const fault = (named as Record<number, 'signIn'>)[status] ?? 'server';
  return { kind: 'fetch', fault, status };
}

/** Speaks to a server as somebody who may write there. Never throws, follows no redirect, sends no cookies. */
export class Client {
  readonly url: URL | null;

  constructor(
    private readonly place: Place,
    private readonly fetch: typeof globalThis.fetch,
  ) {
    const address = readAddress(place.url);
    this.url = 'url' in address ? address.url : null;
  }

  /** A request's headers with what says who sends it. */
  private async headersOf(request: Unsigned): Promise<Record<string, string>> {
    const { kind, user, password } = this.place;
    if (user === '' && password === '') return request.headers;
    if (kind === 's3') return signedHeaders(request, this.place);
    return { authorization: basic(user, password), ...request.headers };
  }

  /** An address beside the pack's. */
  beside(name: string): string {
    return this.url ? new URL(name, this.url).href : '';
  }

  /** @param name of a file beside the pack; the pack itself where it is left out */
  async read(name?: string): Promise<Standing> {
    if (!this.url) return { kind: 'fault', fault: { kind: 'fetch', fault: 'address' } };
    const { fetch } = this;
    const url = name === undefined ? this.url.href : this.beside(name);
    const headers = await this.headersOf({ method: 'GET', url, headers: {} });
    const asked = { fetch, patience: PATIENCE_MS, most: MOST_BYTES, headers };
    const got = await getBytes(url, asked);
    if (got.kind === 'bytes') return { kind: 'bytes', bytes: got.bytes, etag: got.etag ?? null };
    if (got.kind === 'same') return { kind: 'fault', fault: faultOf(304) };
    const isMissing = got.fault.kind === 'fetch' && got.fault.fault === 'missing';
    return isMissing ? { kind: 'none' } : got;
  }

  /** @param patience milliseconds after which the request is given up */
  async send(
    method: string,
    url: string,
    some: { body?: Bytes; headers?: Record<string, string>; patience?: number } = {},
  ): Promise<Sent> {
    try {
      const { fetch } = this;
      const { body, headers = {} } = some;
      const answer = await fetch(url, {
        method,
        headers: await this.headersOf({ method, url, headers, ...(body && { body }) }),
        ...(body && { body }),
        signal: AbortSignal.timeout(some.patience ?? PATIENCE_MS),
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
        return { kind: 'fault', fault: { kind: 'fetch', fault: 'redirect' } };
      const text = (await answer.text()).slice(0, MOST_TEXT);
      return { kind: 'status', status: answer.status, headers: answer.headers, text };
    } catch (error) {
      const isLate = (error as Error).name === 'TimeoutError';
      return { kind: 'fault', fault: { kind: 'fetch', fault: isLate ? 'slow' : 'unreachable' } };
    }
  }
}
