import type { PackFault } from '../../../rules/pack/pack-fault';
import { readAddress } from '../address';
import { MOST_BYTES } from '../fetch-pack';
import { getBytes } from '../get-bytes';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where a pack is published. */
export interface Place {
  readonly url: string;
  /** `webdav`: under a lock made by `MKCOL`; `object`: stores whose conditional `PUT` is atomic, as S3's. */
  readonly kind: 'webdav' | 'object';
  readonly user: string;
  readonly password: string;
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
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    { url, user, password }: Place,
    private readonly fetch: typeof globalThis.fetch,
  ) {
    const address = readAddress(url);
    this.url = 'url' in address ? address.url : null;
    this.headers = user === '' && password === '' ? {} : { authorization: basic(user, password) };
  }

  /** An address beside the pack's. */
  beside(name: string): string {
    return this.url ? new URL(name, this.url).href : '';
  }

  async read(): Promise<Standing> {
    if (!this.url) return { kind: 'fault', fault: { kind: 'fetch', fault: 'address' } };
    const { fetch, headers } = this;
    const asked = { fetch, patience: PATIENCE_MS, most: MOST_BYTES, headers };
    const got = await getBytes(this.url.href, asked);
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
      const answer = await fetch(url, {
        method,
        headers: { ...this.headers, ...some.headers },
        ...(some.body && { body: some.body }),
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
