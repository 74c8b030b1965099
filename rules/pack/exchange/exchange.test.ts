import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPack } from '../../../tests/packs/arbitrary';
import { faultLine } from '../fault';
import type { Pack } from '../schema/pack';
import { MOST_BYTES } from './limits';
import { type Migration, migrate } from './migrate';
import { exportPack, openPack } from './open';
import { depthOf } from './shape';
import { decodeUtf8, encodeUtf8 } from './utf8';
import { ENGINE_VERSION, isEnough } from './version';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const team = { schemaVersion: 1, id: 'shop', name: 'Shop', version: 1 };
const bytes = (raw: unknown): Uint8Array => encodeUtf8(typeof raw === 'string' ? raw : JSON.stringify(raw));

function faults(raw: unknown, locale: 'fr' | 'en' = 'en'): string[] {
  const opened = openPack(raw instanceof Uint8Array ? raw : bytes(raw), locale);
  return 'refused' in opened ? opened.refused.map(faultLine) : [];
}
function opened(raw: Uint8Array): Pack {
  const result = openPack(raw);
  if ('refused' in result) throw new Error(result.refused.map(faultLine).join('\n'));
  return result.pack;
}

/** The same content, its keys in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

describe('a pack as a file', () => {
  it('is the same bytes after export, import and export, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const once = exportPack(pack);
        expect(exportPack(opened(once))).toEqual(once);
        expect(exportPack(opened(bytes(shuffled(pack))))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it('of the first schema opens as it is', () => {
    const file = readFileSync(path.join(ROOT, 'tests/packs/schema/v1.json'));
    const pack = opened(file);
    expect(pack.rules?.[0]?.id).toBe('x-shop/no-tu');
    expect(opened(exportPack(pack))).toEqual(JSON.parse(file.toString('utf8')));
  });
});

describe('versions', () => {
  it('a newer schema or engine is refused whole, with the way on', () => {
    expect(faults({ schemaVersion: 2, colour: 1 })).toEqual([
      'schemaVersion: this pack was made for a newer Tact (2, here 1)',
    ]);
    expect(faults({ ...team, minEngine: '9.1', colour: 1 }, 'fr')).toEqual([
      `minEngine: ce pack a été fait pour un Tact plus récent (9.1, ici ${ENGINE_VERSION})\u202f; mettez Tact à jour`,
    ]);
    expect(faults({ ...team, schemaVersion: 0 })[0]).toContain('too old');
  });

  it('the engine’s is the package’s', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(ENGINE_VERSION).toBe(version);
    expect(['0.1', '0.0.9', '0.1.0', '0.1.1', '0.2', '1'].map((wanted) => isEnough(wanted, '0.1.0'))).toEqual(
      [true, true, true, false, false, false],
    );
  });

  it('an older schema is brought on step by step', () => {
    const renamed: Migration = ({ title, ...rest }) => ({ ...rest, name: title });
    const counted: Migration = (raw) => ({ ...raw, version: 1 });
    const migrations = { 1: renamed, 2: counted, 3: (raw: Parameters<Migration>[0]) => raw };
    expect(migrate({ schemaVersion: 1, title: 'Shop' }, 3, migrations)).toEqual({
      schemaVersion: 3,
      name: 'Shop',
      version: 1,
    });
    expect(migrate({ schemaVersion: 0 }, 3, migrations)).toBeNull();
  });
});

describe('a pack from outside is hostile until checked', () => {
  const deep = (levels: number) => `{"rules":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it.each([
    ['nothing', new Uint8Array(), 'valid JSON'],
    ['no text', Uint8Array.of(0xff, 0xfe, 0x00), 'UTF-8'],
    ['a web page', bytes('\n<!doctype html><title>404</title>'), 'web page'],
    ['cut off', bytes('{"schemaVersion":1,\n"id":'), 'valid JSON'],
    ['too much', new Uint8Array(MOST_BYTES + 1), 'too large'],
    ['too deep', bytes(deep(200_000)), 'too deeply'],
    ['a list', bytes([]), 'expected object'],
    ['a prototype', bytes('{"overrides":{"__proto__":{"off":true}}}'), '«__proto__» is reserved'],
    ['a constructor', bytes({ ...team, lists: { constructor: { fr: [], en: [] } } }), 'lists: the name'],
    ['Tact’s own name', bytes({ ...team, id: 'core' }), 'Tact’s own rules'],
  ])('refuses %s', (_, raw, reason) => {
    expect(faults(raw).join()).toContain(reason);
  });

  it('names the line where JSON breaks, and quotes nothing', () => {
    expect(faults('{"a":1,\n"secret" 2}')[0]).toBe('pack: this is not valid JSON, line 2');
  });

  it('holds a team to rules of its own name, each once', () => {
    const file = readFileSync(path.join(ROOT, 'tests/packs/schema/v1.json'), 'utf8');
    const pack = JSON.parse(file);
    const named = (...ids: string[]) => ({ ...pack, rules: ids.map((id) => ({ ...pack.rules[0], id })) });
    expect(faults(named('apologise'))[0]).toContain('apologise: id: a pack’s own rule is named x-shop/');
    expect(faults(named('x-other/a'))[0]).toContain('x-shop/');
    expect(faults(named('x-shop/a', 'x-shop/a'))).toEqual([
      'x-shop/a: id: another rule already has this name',
    ]);
  });

  it('says a thousand faults in fifty lines and a number', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`field${n}`, { x: n }]));
    const said = faults({ ...team, cues: many });
    expect(said).toHaveLength(51);
    expect(said.at(-1)).toMatch(/^pack: \d+ more faults$/);
  });

  it('knows depth, also where brackets stand in strings', () => {
    expect(depthOf('{"a":["[[[\\"[[",{"b":[]}]}')).toBe(4);
  });
});

describe('UTF-8', () => {
  it('is what TextDecoder and TextEncoder make of it', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
        expect(decodeUtf8(encodeUtf8(text))).toBe(strict.decode(new TextEncoder().encode(text)));
      }),
    );
    const bytesLike = fc.array(
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xa0, 0xf0, 0x90, 0xf4, 0xff),
    );
    fc.assert(
      fc.property(bytesLike, (raw) => {
        let wanted: string | null = null;
        try {
          wanted = strict.decode(Uint8Array.from(raw));
        } catch {
          wanted = null;
        }
        expect(decodeUtf8(Uint8Array.from(raw))).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });
});
