import { describe, expect, it } from 'vitest';
import { newKeys } from '../../rules/pack/signature/crypto';
import { teamPack } from '../../tests/packs/sample';
import { signable } from './signing-key';

describe('a pack that is to be published', () => {
  it('goes out unsigned while nobody asked for a signature', () => {
    expect(signable(teamPack(), { key: null, name: 'Claire' })).toEqual({ pack: teamPack() });
  });

  it('begins a keyring with the key of the first who signs', async () => {
    const keys = await newKeys(crypto.subtle);
    const pack = teamPack({ keys: [{ key: keys.publicKey, name: 'Claire' }] });
    expect(signable(teamPack(), { key: keys, name: 'Claire' })).toEqual({ pack, keys });
    expect(signable(pack, { key: keys, name: 'Claire' })).toEqual({ pack, keys });
  });

  it('does not go out where everybody would refuse it: unsigned, or by a key that is not its own', async () => {
    const [claire, malik] = [await newKeys(crypto.subtle), await newKeys(crypto.subtle)];
    const ring = [{ key: claire.publicKey, name: 'Claire' }];
    const byMalik = { key: malik, name: 'Malik' };
    expect(signable(teamPack({ keys: ring }), { key: null, name: 'Malik' })).toBe('stranger');
    expect(signable(teamPack({ keys: ring }), byMalik)).toBe('stranger');
    const both = [...ring, { key: malik.publicKey, name: 'Malik' }];
    // Who adds themselves is refused by every desk that has what stands.
    expect(signable(teamPack({ keys: both }), byMalik, teamPack({ keys: ring }))).toBe('stranger');
  });

  it('is signed by a key of what stands: one that was added there, and one that retires itself', async () => {
    const [claire, malik] = [await newKeys(crypto.subtle), await newKeys(crypto.subtle)];
    const ring = [
      { key: claire.publicKey, name: 'Claire' },
      { key: malik.publicKey, name: 'Malik' },
    ];
    const pack = teamPack({ keys: ring });
    expect(signable(pack, { key: malik, name: 'Malik' }, pack)).toEqual({ pack, keys: malik });
    const retired = teamPack({ keys: [{ ...ring[0]!, retired: true }, ring[1]!] });
    expect(signable(retired, { key: claire, name: 'Claire' }, pack)).toEqual({ pack: retired, keys: claire });
    expect(signable(retired, { key: claire, name: 'Claire' }, retired)).toBe('stranger');
  });
});
