import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newKeys } from './crypto';
import { fingerprintOf, pairOf, publicKeyIn } from './public-key';

const { subtle } = webcrypto;

describe('a public key that is given', () => {
  it('is read as text and from the file of a pair, never with its secret half', async () => {
    const pair = await newKeys(subtle);
    const { publicKey: key } = pair;
    expect(publicKeyIn(` ${key}\n`)).toEqual({ key, secret: false });
    expect(publicKeyIn(JSON.stringify({ publicKey: key }))).toEqual({ key, secret: false });
    expect(publicKeyIn(JSON.stringify(pair, null, 2))).toEqual({ key, secret: true });
    expect(publicKeyIn(pair.privateKey)).toEqual({ fault: 'secret' });
    expect(publicKeyIn(JSON.stringify({ privateKey: pair.privateKey }))).toEqual({ fault: 'shape' });
  });

  it.each(['', 'null', '[]', '{"publicKey":5}', 'a'.repeat(42), `${'a'.repeat(42)}+`, '<html>'])(
    'is none: %s',
    (text) => expect(publicKeyIn(text)).toEqual({ fault: 'shape' }),
  );

  it('is compared by sixteen digits of its SHA-256', async () => {
    // SHA-256 of 32 zero bytes.
    expect(await fingerprintOf(subtle, 'A'.repeat(43))).toBe('6668 7aad f862 bd77');
  });
});

describe('a pair that is brought to another machine', () => {
  it('is taken whole, and only where both halves are of one pair', async () => {
    const [pair, other] = [await newKeys(subtle), await newKeys(subtle)];
    expect(await pairOf(subtle, `${JSON.stringify(pair, null, 2)}\n`)).toEqual(pair);
    const mixed = { ...pair, publicKey: other.publicKey };
    const halves = [{ publicKey: pair.publicKey }, { privateKey: pair.privateKey }];
    const spoilt = { ...pair, privateKey: pair.privateKey.slice(0, -8) };
    for (const one of [mixed, ...halves, spoilt, null, 5, '<html>'])
      expect(await pairOf(subtle, JSON.stringify(one))).toBeNull();
    expect(await pairOf(subtle, '<html>')).toBeNull();
  });
});
