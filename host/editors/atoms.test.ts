import { describe, expect, it } from 'vitest';
import { writtenAtoms } from './atoms';

const found = (text: string) => writtenAtoms(text).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);

describe('writtenAtoms', () => {
  it.each([
    ['Merci @alice et @bob_2 !', ['mention @alice', 'mention @bob_2']],
    ['écrivez à a@b.fr', []],
    ['#Été2026 et n°#', ['hashtag #Été2026']],
    ['voir https://x.com/@a#b ou www.a.fr', ['link https://x.com/@a#b', 'link www.a.fr']],
    ['👨‍👩‍👧‍👦 ❤️ 👍🏽', ['emoji 👨‍👩‍👧‍👦', 'emoji ❤️', 'emoji 👍🏽']],
  ])('%s', (text, atoms) => expect(found(text)).toEqual(atoms));
});
