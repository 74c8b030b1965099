import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A static server as teams have one, and every way in which it may disappoint. */
export interface PackServer {
  readonly origin: string;
  /** What it serves, by path. */
  readonly files: Map<string, string | Uint8Array>;
  /** Every request, as `GET /tilleul.json`. */
  readonly requests: string[];
  /** Bytes that went out. */
  sent(): number;
  close(): Promise<void>;
}

const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;

const MANY = 50_000_000;

type Way = (request: IncomingMessage, response: ServerResponse, elsewhere: string) => void;

const json = { 'content-type': 'application/json' };

/** Open to every page, as packs for a team without host permissions have to be. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT',
  'access-control-allow-headers': 'authorization, content-type, if-match, if-none-match',
  'access-control-expose-headers': 'etag',
};

/** Fifty megabytes, as long as somebody takes them. */
function pour(response: ServerResponse): void {
  const piece = Buffer.alloc(100_000, ' ');
  let left = MANY / piece.length;
  const go = (): void => {
    while (left-- > 0) if (!response.write(piece)) return void response.once('drain', go);
    response.end();
  };
  go();
}

const WAYS: Readonly<Record<string, Way>> = {
  '/slow': (_, response) => void response.writeHead(200, json).write('{'),
  '/mute': () => undefined,
  '/cut': (_, response) => {
    response.writeHead(200, { ...json, 'content-length': '5000' }).write('{"schemaVersion":1,');
    setTimeout(() => response.destroy(), 20);
  },
  '/large': (_, response) => pour(response.writeHead(200, json)),
  '/large-announced': (_, response) => pour(response.writeHead(200, { ...json, 'content-length': MANY })),
  '/page': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>'),
  '/page-as-json': (_, response) => void response.writeHead(200, json).end('\n<html><p>Sign in</p></html>'),
  '/elsewhere': (_, response, elsewhere) =>
    void response.writeHead(302, { location: `${elsewhere}/tilleul.json` }).end(),
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Takes a file as object stores do: what was asked of the one before is judged and replaced in one step. */
async function store(files: PackServer['files'], request: IncomingMessage): Promise<number> {
  const body = await bodyOf(request);
  const path = request.url ?? '/';
  const present = files.get(path);
  const { 'if-match': match, 'if-none-match': none } = request.headers;
  if (match !== undefined && (present === undefined || etagOf(present) !== match)) return 412;
  if (none === '*' && present !== undefined) return 412;
  files.set(path, body);
  return 200;
}

/** Serves packs on this machine; `/status/404` answers 404. */
export async function servePacks(elsewhere = 'http://127.0.0.1:9'): Promise<PackServer> {
  const files = new Map<string, string | Uint8Array>();
  const requests: string[] = [];
  let sent = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.method} ${path}`);
    for (const [name, value] of Object.entries(OPEN)) response.setHeader(name, value);
    response.on('close', () => {
      sent += request.socket.bytesWritten;
    });
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (request.method === 'PUT')
      return void store(files, request).then((status) => response.writeHead(status).end());
    const status = /^\/status\/(\d{3})$/.exec(path)?.[1];
    if (status) return void response.writeHead(Number(status)).end('{}');
    const way = WAYS[path];
    if (way) return way(request, response, elsewhere);
    const body = files.get(path);
    if (body === undefined) return void response.writeHead(404).end();
    const etag = etagOf(body);
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { ...json, etag }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    requests,
    sent: () => sent,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
