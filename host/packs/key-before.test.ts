import { beforeEach, describe, expect, it } from 'vitest';
import { type KeyText, newKeys } from '../../rules/pack/signature/crypto';
import { putFakeBrowser } from '../../tests/packs/fake-browser';

const { local } = putFakeBrowser(() => '');
const { keyBefore, ownKey, signingKey, takeBack, takeKey } = await import('./signing-key');

beforeEach(() => local.all.clear());

describe('the keys that this machine had before', () => {
  it('loses none, however many are brought, and puts each of them back', async () => {
    const made = await ownKey();
    expect(await keyBefore()).toBeNull();
    const others: KeyText[] = [await newKeys(crypto.subtle), await newKeys(crypto.subtle)];
    for (const key of others) await takeKey(key);
    expect(await signingKey()).toEqual(others[1]);
    expect(await takeBack()).toEqual(others[0]);
    expect(await takeBack()).toEqual(made);
    expect(await signingKey()).toEqual(made);
    expect(await takeBack()).toEqual(others[1]);
  });

  it('has none where the same key is brought again', async () => {
    const made = await ownKey();
    await takeKey(made);
    expect(await keyBefore()).toBeNull();
    expect(await takeBack()).toEqual(made);
  });
});
