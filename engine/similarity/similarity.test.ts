import { describe, expect, it } from 'vitest';
import { carriedBy, weighing, without } from './carried';
import { createEarlier } from './earlier';
import { grams, jaccard } from './grams';
import { likeness } from './likeness';
import { essence } from './normalise';
import { sharedSpans } from './shared-spans';

const SENT = 'Bonjour Léa, désolés pour ce retard, votre colis 4471 part ce soir et arrive demain. Paul';
const weigh = weighing(['desoles', 'merci', 'sorry', 'thanks']);
const like = (a: string, b: string) => likeness(carriedBy(a, weigh), carriedBy(b, weigh));
const LEAST = { wording: 0.65, matter: 0.55 };

describe('near-duplicates', () => {
  it('sets names, greetings, numbers and signatures aside', () => {
    expect(essence(SENT)).toEqual(
      essence('Bonjour Marc, désolés pour ce retard, votre colis 88 part ce soir et arrive demain. Anna'),
    );
  });

  it('finds the edited copy among many', () => {
    const earlier = createEarlier(
      ['Thanks for the idea, we will pass it on to the kitchen team.', SENT],
      weigh,
    );
    const copy = carriedBy(
      'Bonsoir Tom, désolés pour ce retard, votre colis part ce soir et arrive demain. Zoé',
      weigh,
    );
    expect(earlier.closest(copy, LEAST)).toBe(1);
  });

  it('takes the latest of two that are equally like', () => {
    const earlier = createEarlier([SENT, SENT], weigh);
    expect(earlier.closest(carriedBy(SENT, weigh), LEAST)).toBe(1);
  });

  it('lets a fresh answer and a short one be', () => {
    expect(
      like(SENT, 'Bonjour Tom, le livreur a trouvé porte close ; je le renvoie jeudi matin.'),
    ).toMatchObject({ matter: 0 });
    expect(like(SENT, 'Bonjour Tom, merci.')).toEqual({ wording: 0, matter: 0 });
  });

  it('measures what is shared', () => {
    expect(jaccard(grams(['a', 'b', 'c', 'd']), grams(['a', 'b', 'c', 'e']))).toBeCloseTo(1 / 3);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});

describe('what a reply carries', () => {
  const longer = `${SENT.replace(' Paul', '')} Le chauffeur sonnera deux fois. Paul`;

  it('counts a sentence more or less for little', () =>
    expect(like(SENT, longer).matter).toBeGreaterThan(0.9));

  it('leaves nothing when all of it may be used again', () => {
    const reply = carriedBy(SENT, weigh);
    expect(without(reply, reply)).toMatchObject({ length: 0 });
    expect(without(carriedBy(longer, weigh), reply).length).toBeGreaterThan(2);
  });
});

it('shows what two texts share, small changes passed over', () => {
  const spans = sharedSpans(
    'Hi Tom, the red van broke down in Leeds and a new one leaves tonight.',
    'Hi Ann, the red van broke down in Hull and a new one leaves at nine.',
  );
  expect(spans.map(([from, to]) => [from, to])).toEqual([[8, 60]]);
});
