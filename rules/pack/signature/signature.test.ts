import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportPack } from '../exchange/open';
import type { Pack } from '../schema/pack';
import { fromBase64url, type KeyText, newKeys, type Subtle, sha256, toBase64url } from './crypto';
import { signatureName, signPack } from './file';
import { type Pin, type Refused, type Trusted, verifyPack } from './verify';

const subtle: Subtle = webcrypto.subtle;
let claire: KeyText;
let bruno: KeyText;
beforeAll(async () => {
  claire = await newKeys(subtle);
  bruno = await newKeys(subtle);
});

const entry = (keys: KeyText, name: string, retired?: true) => ({
  key: keys.publicKey,
  name,
  ...(retired ? { retired } : {}),
});
const pack = (version: number, keys: NonNullable<Pack['keys']>, name = 'Shop'): Uint8Array<ArrayBuffer> =>
  exportPack({ schemaVersion: 1, id: 'shop', name, version, keys });

async function receive(bytes: Uint8Array<ArrayBuffer>, signer: KeyText, pin: Pin | null) {
  const { bytes: signature } = await signPack(subtle, bytes, signer);
  return verifyPack(subtle, bytes, signature, pin);
}
const refusal = (outcome: Trusted | Refused) => ('refused' in outcome ? outcome.refused : null);

describe('a signed pack', () => {
  it('is trusted on first use by a key of its own, and pinned', async () => {
    const bytes = pack(1, [entry(claire, 'Claire')]);
    const outcome = (await receive(bytes, claire, null)) as Trusted;
    expect(outcome).toMatchObject({ firstUse: true, signedBy: 'Claire' });
    expect(outcome.pin).toEqual({
      keys: [claire.publicKey],
      version: 1,
      sha256: await sha256(subtle, bytes),
    });
    expect(refusal(await receive(bytes, bruno, null))).toBe('not-in-keyring');
  });

  it('one changed byte, anywhere, breaks it', async () => {
    const bytes = pack(1, [entry(claire, 'Claire')]);
    const { bytes: signature } = await signPack(subtle, bytes, claire);
    for (let at = 0; at < bytes.length; at += 7) {
      const torn = bytes.slice();
      torn[at] = (torn[at] ?? 0) ^ 1;
      expect(refusal(await verifyPack(subtle, torn, signature, null))).toBe('other-content');
    }
    const forged = JSON.parse(new TextDecoder().decode(signature));
    const other = { ...forged, sha256: await sha256(subtle, pack(2, [])) };
    const asBytes = new TextEncoder().encode(JSON.stringify(other));
    expect(refusal(await verifyPack(subtle, pack(2, []), asBytes, null))).toBe('broken');
  });

  it('is not looked at before its signature holds', async () => {
    const page = new TextEncoder().encode('<!doctype html>');
    const { bytes: signature } = await signPack(subtle, page, bruno);
    const pin = { keys: [claire.publicKey] };
    expect(refusal(await verifyPack(subtle, page, signature, pin))).toBe('unknown-key');
    expect(await verifyPack(subtle, page, signature, { keys: [bruno.publicKey] })).toMatchObject({
      refused: 'pack',
      faults: [{ field: 'pack', reason: 'this is a web page, not a rule pack' }],
    });
    expect(refusal(await verifyPack(subtle, page, null, pin))).toBe('unsigned');
    expect(refusal(await verifyPack(subtle, page, page, pin))).toBe('broken');
  });
});

describe('keys and versions over time', () => {
  it('a trusted key adds another, which signs from then on and may retire the first', async () => {
    const first = (await receive(pack(1, [entry(claire, 'Claire')]), claire, null)) as Trusted;
    const both = pack(2, [entry(claire, 'Claire'), entry(bruno, 'Bruno')]);
    expect(refusal(await receive(both, bruno, first.pin))).toBe('unknown-key');
    const second = (await receive(both, claire, first.pin)) as Trusted;
    const retired = pack(3, [entry(claire, 'Claire', true), entry(bruno, 'Bruno')]);
    const third = (await receive(retired, bruno, second.pin)) as Trusted;
    expect(third.pin.keys).toEqual([bruno.publicKey]);
    expect(refusal(await receive(pack(4, [entry(claire, 'Claire')]), claire, third.pin))).toBe('unknown-key');
  });

  it('an older version and another content of the same version are refused, the same content is not', async () => {
    const keys = [entry(claire, 'Claire')];
    const { pin } = (await receive(pack(5, keys), claire, null)) as Trusted;
    const older = (await receive(pack(4, keys), claire, pin)) as Refused;
    expect(older.refused).toBe('older');
    expect(older.reason).toContain('to go back, your lead publishes');
    expect(refusal(await receive(pack(5, keys, 'Other'), claire, pin))).toBe('same-version');
    expect(refusal(await receive(pack(5, keys), claire, pin))).toBeNull();
  });

  it('a pack without a keyring does not lock its leads out', async () => {
    const { pin } = (await receive(pack(2, []), claire, { keys: [claire.publicKey] })) as Trusted;
    expect(pin.keys).toEqual([claire.publicKey]);
  });

  it('a browser that knows no Ed25519 says so', async () => {
    const old: Subtle = {
      ...subtle,
      digest: (...all) => subtle.digest(...all),
      importKey: () => Promise.reject(new Error('NotSupportedError')),
    };
    const bytes = pack(1, [entry(claire, 'Claire')]);
    const { bytes: signature } = await signPack(subtle, bytes, claire);
    expect(refusal(await verifyPack(old, bytes, signature, null))).toBe('unsupported');
  });
});

describe('names and letters', () => {
  it('the signature file is named by the content', async () => {
    const bytes = pack(1, []);
    const { name } = await signPack(subtle, bytes, claire);
    expect(name).toBe(signatureName(await sha256(subtle, bytes)));
  });

  it('base64url is Node’s', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes]);
      }),
    );
    expect(fromBase64url('a+b')).toBeNull();
  });
});
