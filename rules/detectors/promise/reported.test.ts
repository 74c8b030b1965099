import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

/** The words that promise again what a customer says was promised elsewhere. */
function again(locale: 'fr' | 'en', told: string, draft: string): string[] {
  const thread = [{ role: 'customer' as const, author: 'Lise Aubin', text: told }];
  const { diagnostics } = engine.analyse(draft, { platform: 'x', visibility: 'public', locale, thread });
  const found = diagnostics.filter(({ rule }) => rule === 'broken-promise');
  return found.flatMap(({ spans }) => spans.map((span) => draft.slice(...span)));
}

describe('a promise made outside the thread', () => {
  it.each([
    ['fr', 'Vous m’aviez dit 48h, ça fait un mois', 'Bonjour Lise, nous vous répondons sous 48 heures.'],
    ['fr', 'Jeudi : « demain ». Vendredi : rien.', 'Bonjour Lise, un technicien passera demain.'],
    [
      'en',
      'Delivery missed AGAIN. You told me the fridge would be here by midnight. Nobody answers.',
      'Hi Lise, the fridge will be delivered tonight.',
    ],
  ] as const)('%s is broken again: %s', (locale, told, draft) => {
    expect(again(locale, told, draft)).toHaveLength(1);
  });

  it.each([
    [
      'fr',
      'Vous m’aviez dit 48h',
      'Bonjour Lise, nous avions promis et rien n’est parti. Réponse sous 48 h.',
    ],
    ['fr', 'Ma cave est inondée', 'Bonjour Lise, un technicien passera demain.'],
    ['en', 'The bank told me two days', 'Hi Lise, we will write to you within two days.'],
  ] as const)('%s is not: %s', (locale, told, draft) => {
    expect(again(locale, told, draft)).toEqual([]);
  });
});
