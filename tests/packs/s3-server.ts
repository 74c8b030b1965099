import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A store as S3 is one: it answers nobody whose request is not signed, and judges conditions and replaces in one step. */
export interface S3Server {
  readonly origin: string;
  readonly files: Map<string, Buffer>;
  /** Why requests were turned away. */
  readonly refused: string[];
  close(): Promise<void>;
}

export const ACCESS = { user: 'AKIDTILLEUL', password: 'secret/with+signs=', region: 'eu-west-3' } as const;
/** Signed requests older than this are refused. */
const MOST_AGE_MS = 15 * 60_000;

const hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const SHAPE =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

const timeOf = (stamp: string): number =>
  Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** Written from AWS's description of Signature Version 4 by Node's own means; null when the signature is good. */
function faultIn({ method = '', url = '/', headers }: IncomingMessage, body: Buffer): string | null {
  const found = SHAPE.exec(headers.authorization ?? '');
  if (!found) return 'no signature';
  const [, user, date = '', region = '', names = '', signature = ''] = found;
  const stamp = String(headers['x-amz-date']);
  if (user !== ACCESS.user) return 'another key';
  if (region !== ACCESS.region) return 'another region';
  if (!stamp.startsWith(date) || Math.abs(Date.now() - timeOf(stamp)) > MOST_AGE_MS) return 'too old';
  const signed = names.split(';');
  for (const needed of ['host', 'x-amz-content-sha256', 'x-amz-date'])
    if (!signed.includes(needed)) return `${needed} is not signed`;
  if (headers['x-amz-content-sha256'] !== hex(body)) return 'another body';
  const { pathname, searchParams } = new URL(url, 'http://store');
  searchParams.sort();
  const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, pathname, searchParams.toString(), lines, names, hex(body)].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, hex(canonical)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${ACCESS.password}`, date));
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex')) ? null : 'a wrong signature';
}

const etagOf = (body: Buffer): string => `"${hex(body).slice(0, 32)}"`;

function put(files: Map<string, Buffer>, { url = '/', headers }: IncomingMessage, body: Buffer): number {
  const present = files.get(url);
  const { 'if-match': match, 'if-none-match': none } = headers;
  if (match !== undefined && (!present || etagOf(present) !== match)) return 412;
  if (none === '*' && present) return 412;
  files.set(url, body);
  return 200;
}

/** Starts the store on this machine. */
export async function serveS3(): Promise<S3Server> {
  const files = new Map<string, Buffer>();
  const refused: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    const fault = faultIn(request, body);
    if (fault) {
      refused.push(fault);
      return void response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    }
    if (request.method === 'PUT') return void response.writeHead(put(files, request, body)).end();
    const present = files.get(request.url ?? '/');
    if (!present) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json', etag: etagOf(present) }).end(present);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    refused,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
