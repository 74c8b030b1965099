import { describe, expect, it } from 'vitest';
import { blankFrom } from './blanks';

const TEXT = 'Je reviens ⟦délai⟧ vers ⟦contact⟧. Léa';
const [DELAY, CONTACT] = [
  [11, 18],
  [24, 33],
] as const;

describe('the next blank', () => {
  it.each([
    ['with the caret before both', [0, 0], DELAY],
    ['at the caret', [11, 11], DELAY],
    ['behind one that is selected', DELAY, CONTACT],
    ['behind one that was filled in', [14, 14], CONTACT],
    ['round at the end', CONTACT, DELAY],
    ['with no selection in the text', null, DELAY],
  ] as const)('%s', (_, at, next) => expect(blankFrom(TEXT, at)).toEqual(next));

  it('is none where nothing is left', () => expect(blankFrom('Je reviens ce soir. Léa', [0, 0])).toBeNull());
});
