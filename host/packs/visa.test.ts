import { beforeAll, describe, expect, it } from 'vitest';
import { type KeyText, newKeys } from '../../rules/pack/signature/crypto';
import { giveVisa } from '../../rules/pack/visa/visa';
import { keptPack, teamPack } from '../../tests/packs/sample';
import { PacksInForce } from './in-force';
import type { KeptPack } from './kept';
import { judgeVisa } from './visa';

const reply = 'Bonjour Sam, nous vous remboursons demain.';
const at = '2026-11-26T14:02:00Z';
let claire: KeyText;
let bruno: KeyText;
beforeAll(async () => {
  claire = await newKeys(crypto.subtle);
  bruno = await newKeys(crypto.subtle);
});

const inForce = (...all: KeptPack[]) =>
  new PacksInForce({
    core: () => Promise.reject(new Error('not needed')),
    corePack: () => Promise.reject(new Error('not needed')),
    store: { all: async () => all },
    compiled: { get: async () => undefined, put: async () => undefined },
    locked: async () => [],
  });
const signers = (...keys: { key: string; name: string; retired?: boolean }[]) => teamPack({ keys });
const code = (key: KeyText) =>
  giveVisa(crypto.subtle, { reply, customer: '@sam' }, key, { by: 'Claire', at });
const judged = async (packs: PacksInForce, key: KeyText, account: string | null = 'x:maisontilleul') =>
  judgeVisa(packs, { account, code: await code(key), reply, customer: 'Sam' }, new Date(at));

describe('a pasted visa', () => {
  it('holds by a key of a team pack that serves the account', async () => {
    const packs = inForce(keptPack(signers({ key: claire.publicKey, name: 'Claire' })));
    expect(await judged(packs, claire)).toEqual({ by: 'Claire', at });
    expect(await judged(packs, bruno)).toBe('unknown-key');
  });

  it('is no concern of a pack for another account, switched off, or a person’s own', async () => {
    const mine = signers({ key: claire.publicKey, name: 'Claire' });
    expect(await judged(inForce(keptPack(mine, { accounts: ['@autre'] })), claire)).toBe('no-keys');
    expect(await judged(inForce(keptPack(mine, { on: false })), claire)).toBe('no-keys');
    expect(await judged(inForce(keptPack(mine, { layer: 'personal' })), claire)).toBe('no-keys');
  });

  it('is none of a retired key, and the pinned keys count where there are some', async () => {
    const retired = signers({ key: claire.publicKey, name: 'Claire', retired: true });
    expect(await judged(inForce(keptPack(retired)), claire)).toBe('no-keys');
    const pinned = keptPack(teamPack(), { pin: { keys: [bruno.publicKey] } });
    expect(await judged(inForce(pinned), bruno)).toEqual({ by: 'Claire', at });
  });
});
