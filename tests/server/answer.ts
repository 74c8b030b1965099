import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { DIST } from '../pages/build.ts';
import { ASSETS, documentFor, policyFor } from './document.ts';
import { describe } from './log.ts';
import { SITE_OF } from './sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

async function sendAsset(path: string, response: ServerResponse): Promise<void> {
  const name = basename(path);
  const body = await readFile(join(DIST, name)).catch(() => undefined);
  if (body === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
}

function sendDocument(site: string, query: URLSearchParams, response: ServerResponse): void {
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(query),
      'cache-control': 'no-store',
    })
    .end(documentFor(site, query));
}

/** Any other name is answered, so that a request meant for it is seen rather than refused. */
function sendNothing(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }).end('');
}

/** Answers a request by its host and path. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host, path } = describe(request);
  const url = new URL(path, 'https://replica.invalid');
  const site = SITE_OF[host];
  if (!site) return sendNothing(response);
  if (url.pathname.startsWith(ASSETS)) return sendAsset(url.pathname, response);
  if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
  sendDocument(site, url.searchParams, response);
}
