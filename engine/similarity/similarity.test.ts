import { describe, expect, it } from 'vitest';
import { grams, jaccard } from './grams';
import { createReplyIndex } from './index';
import { essence } from './normalise';

const SENT = 'Bonjour Léa, désolés pour ce retard, votre colis 4471 part ce soir et arrive demain. Paul';

describe('near-duplicates', () => {
  it('sets names, greetings, numbers and signatures aside', () => {
    expect(essence(SENT)).toEqual(
      essence('Bonjour Marc, désolés pour ce retard, votre colis 88 part ce soir et arrive demain. Anna'),
    );
  });

  it('finds the edited copy', () => {
    const index = createReplyIndex();
    index.add('Thanks for the idea, we will pass it on to the kitchen team.');
    index.add(SENT);
    expect(
      index.closest(
        'Bonsoir Tom, désolés pour ce retard, votre colis part ce soir et arrive demain. Zoé',
        0.8,
      )?.place,
    ).toBe(1);
  });

  it('lets a fresh answer and a short one be', () => {
    const index = createReplyIndex();
    index.add(SENT);
    expect(
      index.closest('Bonjour Tom, le livreur a trouvé porte close ; je le renvoie jeudi matin.', 0.6),
    ).toBeNull();
    expect(index.closest('Bonjour Tom, merci.', 0.1)).toBeNull();
  });

  it('measures what is shared', () => {
    expect(jaccard(grams(['a', 'b', 'c', 'd']), grams(['a', 'b', 'c', 'e']))).toBeCloseTo(1 / 3);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});
