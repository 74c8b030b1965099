import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../host/packs/publish/client.ts';
import { publish } from '../../host/packs/publish/publish.ts';
import { openPack } from '../../rules/pack/exchange/open.ts';
import type { Pack } from '../../rules/pack/schema/pack.ts';
import { type Apache, startApache } from '../packs/apache.ts';
import { Lead } from '../packs/lead.ts';
import { teamPack } from '../packs/sample.ts';

const RACES = 200;
/** How long the lock of the dead stands here; on a server of a team it is a minute. */
const HOLD_MS = 3000;
/** Of the times that one holds the lock, how often it dies with it. */
const KILLED = 0.04;

let apache: Apache;
let place: Place;
let home: string;
let program: string;

beforeAll(async () => {
  apache = await startApache({ claire: 'tilleul', malik: 'sorbier' });
  place = { url: `${apache.origin}/tilleul.json`, kind: 'webdav', user: 'claire', password: 'tilleul' };
  home = await mkdtemp(join(tmpdir(), 'tact-lead-'));
  program = join(home, 'editor.mjs');
  await build({
    entryPoints: ['tests/packs/editor.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    external: ['wxt/browser'],
  });
});
afterAll(async () => {
  await apache?.close();
  if (home) await rm(home, { recursive: true, force: true });
});

const how = { fetch, owner: 'Claire', now: Date.now, hold: HOLD_MS, patience: 500 };
const first = teamPack({ brand: {}, overrides: {} });
const withPhrase =
  (phrase: string) =>
  (pack: Pack): Pack => {
    const { add = {}, ...rest } = pack.overrides?.boilerplate ?? {};
    const fr = [...(add.fr ?? []), phrase];
    return { ...pack, overrides: { ...pack.overrides, boilerplate: { ...rest, add: { ...add, fr } } } };
  };
const standing = async (): Promise<Pack> => {
  const opened = openPack(new Uint8Array(await readFile(join(apache.folder, 'tilleul.json'))));
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  return opened.pack;
};
const phrases = async (): Promise<readonly string[]> =>
  (await standing()).overrides?.boilerplate?.add?.fr ?? [];
const locks = async (): Promise<string[]> =>
  (await readdir(apache.folder)).filter((name) => name.includes('.lock-'));

describe('publishing to a real WebDAV server', () => {
  it('says when the server does not know the person, or the folder', async () => {
    const edition = { mine: first, base: null };
    const stranger = await publish(edition, { ...place, password: 'wrong' }, how);
    expect(stranger).toEqual({ kind: 'fault', fault: { kind: 'fetch', fault: 'signIn', status: 401 } });
    const lost = await publish(edition, { ...place, url: `${apache.origin}/nowhere/tilleul.json` }, how);
    expect(lost).toMatchObject({ kind: 'fault', fault: { fault: 'missing' } });
    expect(await readdir(apache.folder)).toEqual([]);
  });

  it('publishes, sees that nothing is new, and brings two leads together', async () => {
    const done = await publish({ mine: first, base: null }, place, how);
    expect(done).toMatchObject({ kind: 'done', merged: false, pack: { version: 1 } });
    expect(await publish({ mine: first, base: first }, place, how)).toMatchObject({ kind: 'same' });
    const mine = { ...first, overrides: { boilerplate: { severity: 'error' as const } } };
    await publish({ mine, base: first }, place, how);
    const theirs = withPhrase('bien à vous')(first);
    const both = await publish({ mine: theirs, base: first }, place, how);
    expect(both).toMatchObject({ kind: 'done', merged: true, pack: { version: 3 } });
    expect((await standing()).overrides?.boilerplate).toEqual({
      severity: 'error',
      add: { fr: ['bien à vous'] },
    });
    expect(await locks()).toEqual([]);
  });

  it('asks where two have changed the same, and then publishes what was chosen', async () => {
    const base = await standing();
    const named = (name: string): Pack => ({ ...base, name });
    await publish({ mine: named('Tilleul'), base }, place, how);
    const came = await publish({ mine: named('Le Tilleul'), base }, place, how);
    expect(came).toMatchObject({
      kind: 'conflicts',
      conflicts: [{ path: ['name'], base: 'Maison Tilleul', mine: 'Le Tilleul', theirs: 'Tilleul' }],
    });
    if (came.kind !== 'conflicts') return;
    const chosen = { ...came.pack, name: 'Le Tilleul' };
    await publish({ mine: chosen, base: came.theirs }, place, how);
    expect((await standing()).name).toBe('Le Tilleul');
  });

  it('waits for a colleague, says who it is, and passes over one who vanished', async () => {
    const base = await standing();
    const digest = Buffer.from(
      await crypto.subtle.digest('SHA-256', await readFile(join(apache.folder, 'tilleul.json'))),
    ).toString('hex');
    const folder = `${place.url}.lock-${digest.slice(0, 20)}-1/`;
    const authorization = `Basic ${btoa('malik:sorbier')}`;
    await fetch(folder, { method: 'MKCOL', headers: { authorization } });
    await fetch(`${folder}owner.txt`, { method: 'PUT', headers: { authorization }, body: 'Malik' });
    const edition = { mine: withPhrase('merci à vous')(base), base };
    expect(await publish(edition, place, how)).toEqual({ kind: 'busy', owner: 'Malik' });
    expect(await phrases()).not.toContain('merci à vous');
    expect(await publish(edition, place, { ...how, patience: 20_000 })).toMatchObject({ kind: 'done' });
    expect(await phrases()).toContain('merci à vous');
    expect(await locks()).toEqual([]);
  });

  it('would lose edits without its lock: the races below are races', async () => {
    const careless: typeof fetch = async (url, init) =>
      ['MKCOL', 'DELETE'].includes(init?.method ?? '')
        ? new Response(null, { status: 201 })
        : fetch(url, init);
    let bases = [await standing(), await standing()];
    const wanted: string[] = [];
    for (let race = 0; race < 20; race++) {
      const outcomes = await Promise.all(
        bases.map((base, lead) => {
          const phrase = `sans verrou ${lead} ${race}`;
          wanted.push(phrase);
          const edition = { mine: withPhrase(phrase)(base), base };
          return publish(edition, place, { ...how, fetch: careless, patience: 20_000 });
        }),
      );
      bases = outcomes.map((outcome, lead) => (outcome.kind === 'done' ? outcome.pack : bases[lead]!));
    }
    const present = new Set(await phrases());
    expect(wanted.filter((phrase) => !present.has(phrase)).length).toBeGreaterThan(0);
  });

  it(`loses no edit and tears no pack in ${RACES} races, whoever dies with the lock`, async () => {
    const base = await standing();
    const leads = ['claire', 'malik'].map((user) => {
      const password = user === 'claire' ? 'tilleul' : 'sorbier';
      const lead = new Lead(user, program, { ...place, user, password }, HOLD_MS, base);
      return lead;
    });
    let racing = true;
    let read = 0;
    let cut = 0;
    let torn = 0;
    const opens = (bytes: Uint8Array) => 'pack' in openPack(bytes);
    const onDisk = async () => opens(new Uint8Array(await readFile(join(apache.folder, 'tilleul.json'))));
    const overTheWire = async () => {
      const got = await fetch(place.url).then((one) => one.arrayBuffer());
      return opens(new Uint8Array(got));
    };
    const reader = (async () => {
      while (racing) {
        // Apache takes the length before it opens the file: a reader who comes in between gets the new words at the
        // old length. What stands is whole all the same, and the next reading gets it.
        const isWhole = await onDisk();
        const first = await overTheWire().catch(() => false);
        const second = first || (await overTheWire().catch(() => false));
        if (!isWhole || !second) torn++;
        else if (first) read++;
        else cut++;
        await new Promise((done) => setTimeout(done, 10));
      }
    })();
    const judged = new Set<string>();
    const killer = (async () => {
      while (racing) {
        for (const name of await locks()) {
          const owner = await readFile(join(apache.folder, name, 'owner.txt'), 'utf8').catch(() => '');
          const lead = leads.find((one) => one.name === owner);
          if (!lead || judged.has(name)) continue;
          judged.add(name);
          if (Math.random() < KILLED) lead.kill();
        }
        await new Promise((done) => setTimeout(done, 1));
      }
    })();
    const wanted: string[] = [];
    for (let race = 0; race < RACES; race++) {
      const outcomes = await Promise.all(
        leads.map((lead) => {
          const phrase = `${lead.name} ${race}`;
          wanted.push(phrase);
          lead.edit(withPhrase(phrase));
          return lead.publish();
        }),
      );
      expect(outcomes.filter(({ kind }) => kind !== 'done' && kind !== 'same')).toEqual([]);
    }
    racing = false;
    await Promise.all([reader, killer]);
    for (const lead of leads) lead.close();
    const present = new Set(await phrases());
    expect(wanted.filter((phrase) => !present.has(phrase))).toEqual([]);
    const killed = leads.reduce((sum, lead) => sum + lead.killed, 0);
    console.log(`${RACES} races, ${killed} killed holding the lock, ${read} whole reads, ${cut} cut`);
    expect(killed).toBeGreaterThan(0);
    expect(torn).toBe(0);
    expect(read).toBeGreaterThan(RACES);
    expect(cut).toBeLessThan(read / 100);
  }, 600_000);
});
