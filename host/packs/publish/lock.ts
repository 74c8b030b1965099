import type { PackFault } from '../../../rules/pack/pack-fault';
import { type Client, faultOf } from './client';

/**
 * Who may replace a given content. `MKCOL` makes a folder for one and refuses the next (Apache's conditional `PUT` lets
 * two through); the folder is named by the content that it is about, so a lock on what no longer stands is worth
 * nothing, and nobody can take away the lock of a later publication.
 *
 * One who dies leaves the folder. Once it is older than `hold`, the next in the row may be made: `…-2`, `…-3`. Each is
 * made by one alone, and only when the one before has expired. While the content stands, no expired lock of the row is
 * taken away, so there is never more than one that has not expired. The row is cleared once the content was replaced.
 */
export interface LockOptions {
  /** The digest of the content that stands. */
  readonly content: string;
  /** As colleagues see it: «Claire publie en ce moment». */
  readonly owner: string;
  /** Milliseconds until a lock may be passed over. */
  readonly hold: number;
  readonly now: () => number;
}

export interface Lock {
  /** Milliseconds in which the holder may still write; colleagues wait longer than that. */
  left(): number;
  /** Takes the whole row away: the content was replaced, so no lock on it is worth anything. */
  clear(): Promise<void>;
  /** Takes back the own lock: in time, and nothing was written. */
  giveUp(): Promise<void>;
}

export type Taken =
  | { readonly kind: 'held'; readonly lock: Lock }
  | { readonly kind: 'busy'; readonly owner: string | null }
  /** The content does not stand any more. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'fault'; readonly fault: PackFault };

/** A server tells times in whole seconds, and a request may lie on its way. */
const SHARE = 0.5;
const LONGEST_ROW = 50;
const OWNER_FILE = 'owner.txt';

/** The age of a folder by the server's own clock; null when it is gone. */
async function ageOf(client: Client, url: string): Promise<number | null | PackFault> {
  const sent = await client.send('PROPFIND', url, { headers: { depth: '0' } });
  if (sent.kind === 'fault') return sent.fault;
  if (sent.status === 404) return null;
  if (sent.status !== 207) return faultOf(sent.status);
  const modified = /<[^>/]*getlastmodified[^>]*>([^<]+)</i.exec(sent.text)?.[1];
  const then = Date.parse(modified ?? '');
  const now = Date.parse(sent.headers.get('date') ?? '');
  // A server that tells no times is waited for rather than overtaken.
  return Number.isNaN(now - then) ? 0 : now - then;
}

async function ownerOf(client: Client, folder: string): Promise<string | null> {
  const sent = await client.send('GET', folder + OWNER_FILE);
  return sent.kind === 'status' && sent.status === 200 ? sent.text.slice(0, 100) : null;
}

function lockOn(client: Client, folders: readonly string[], { hold, now }: LockOptions): Lock {
  const since = now();
  return {
    left: () => since + hold * SHARE - now(),
    async clear() {
      for (const folder of folders) await client.send('DELETE', folder);
    },
    async giveUp() {
      await client.send('DELETE', folders.at(-1) ?? '');
    },
  };
}

type Row = 'made' | 'there' | PackFault;

/**
 * Makes a folder that nobody has made. Apache refuses the second of two who come at the very same time with 403, as it
 * does somebody who has no right to; only the folder tells which it was.
 */
async function make(client: Client, folder: string): Promise<Row> {
  for (let tries = 0; ; tries++) {
    const made = await client.send('MKCOL', folder);
    if (made.kind === 'fault') return made.fault;
    if (made.status === 201) return 'made';
    if (made.status === 405) return 'there';
    if (made.status !== 403) return faultOf(made.status);
    const age = await ageOf(client, folder);
    if (typeof age === 'number') return 'there';
    if (age !== null) return age;
    if (tries > 0) return faultOf(403);
  }
}

/** Takes the right to replace a content, or says who has it. */
export async function takeLock(client: Client, options: LockOptions): Promise<Taken> {
  const name = client.url?.pathname.split('/').at(-1) ?? '';
  const folders: string[] = [];
  for (let place = 1; place <= LONGEST_ROW; place++) {
    const folder = client.beside(`${name}.lock-${options.content.slice(0, 20)}-${place}/`);
    folders.push(folder);
    const lock = lockOn(client, [...folders], options);
    const row = await make(client, folder);
    if (typeof row === 'object') return { kind: 'fault', fault: row };
    if (row === 'made') {
      await client.send('PUT', folder + OWNER_FILE, { body: new TextEncoder().encode(options.owner) });
      return { kind: 'held', lock };
    }
    const age = await ageOf(client, folder);
    if (age === null) return { kind: 'moved' };
    if (typeof age !== 'number') return { kind: 'fault', fault: age };
    if (age < options.hold) return { kind: 'busy', owner: await ownerOf(client, folder) };
  }
  return { kind: 'busy', owner: null };
}
