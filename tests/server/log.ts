import type { IncomingMessage } from 'node:http';
import { ASSETS } from './document.ts';
import { SITE_OF } from './sites.ts';

/** One request that reached the server, whatever name it was meant for. */
export interface SeenRequest {
  host: string;
  path: string;
  method: string;
  /** What the browser wanted it for: `document`, `script`, `empty` (a fetch)… */
  dest: string;
}

/** Names that the browsers themselves call, extension or not; kept as short as their switches allow. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|firefox\.com\.cn|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|detectportal\.firefox\.com)$/;

/** What a request was, in the words of the log. */
export function describe(request: IncomingMessage): SeenRequest {
  return {
    host: (request.headers.host ?? '').replace(/:\d+$/, ''),
    path: request.url ?? '/',
    method: request.method ?? 'GET',
    dest: String(request.headers['sec-fetch-dest'] ?? ''),
  };
}

/** Is this a page or asset of the replicas, or the browser's own chatter? */
export function isExpected({ host, path, dest }: SeenRequest): boolean {
  if (BROWSERS_OWN.test(host)) return true;
  if (!(host in SITE_OF)) return false;
  return dest === 'document' || path.startsWith(ASSETS) || path === '/favicon.ico';
}
