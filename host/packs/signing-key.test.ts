import { describe, expect, it } from 'vitest';
import { newKeys } from '../../rules/pack/signature/crypto';
import { teamPack } from '../../tests/packs/sample';
import { signable } from './signing-key';

describe('a pack that is to be published', () => {
  it('goes out unsigned while nobody asked for a signature', () => {
    expect(signable(teamPack(), null, 'Claire')).toEqual({ pack: teamPack() });
  });

  it('begins a keyring with the key of the first who signs', async () => {
    const keys = await newKeys(crypto.subtle);
    const pack = teamPack({ keys: [{ key: keys.publicKey, name: 'Claire' }] });
    expect(signable(teamPack(), keys, 'Claire')).toEqual({ pack, keys });
    expect(signable(pack, keys, 'Claire')).toEqual({ pack, keys });
  });

  it('does not go out where everybody would refuse it: unsigned, or by a key that is not its own', async () => {
    const [claire, malik] = [await newKeys(crypto.subtle), await newKeys(crypto.subtle)];
    const ring = [{ key: claire.publicKey, name: 'Claire' }];
    expect(signable(teamPack({ keys: ring }), null, 'Malik')).toBe('not-in-keyring');
    expect(signable(teamPack({ keys: ring }), malik, 'Malik')).toBe('not-in-keyring');
    const retired = [
      { ...ring[0]!, retired: true },
      { key: malik.publicKey, name: 'Malik' },
    ];
    expect(signable(teamPack({ keys: retired }), claire, 'Claire')).toBe('not-in-keyring');
  });
});
