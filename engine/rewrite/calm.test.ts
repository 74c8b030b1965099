import { describe, expect, it } from 'vitest';
import { calmed } from './calm';
import { applyEdits } from './edits';

function calm(draft: string, ...loud: string[]): string {
  const spans = loud.map((words) => [draft.indexOf(words), draft.indexOf(words) + words.length] as const);
  return applyEdits(draft, calmed(draft, spans));
}

describe('a lower voice', () => {
  it.each([
    ['Livré AU VOISIN, voyez avec lui.', ['AU VOISIN'], 'Livré au voisin, voyez avec lui.'],
    ['SURTOUT ne forcez pas.', ['SURTOUT'], 'Surtout ne forcez pas.'],
    ['Avez-vous branché le câble ???', ['???'], 'Avez-vous branché le câble ?'],
    ['C’est couvert !!!! Renvoyez-le.', ['!!!!'], 'C’est couvert ! Renvoyez-le.'],
    ['DÉJÀ dit, RIEN à payer !!!', ['DÉJÀ', 'RIEN', '!!!'], 'Déjà dit, rien à payer !'],
  ])('%s', (draft, loud, better) => expect(calm(draft, ...loud)).toBe(better));
});
