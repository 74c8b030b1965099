import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { promisesInThread, promisesOf } from './promises';

const { engine } = createJudge();
/** A Tuesday. */
const AT = '2026-05-12T11:30:00+02:00';

function read(draft: string, locale: 'fr' | 'en') {
  const { reading } = engine.analyse(draft, { platform: 'x', visibility: 'public', locale, thread: [] });
  return promisesOf(reading.draft, AT).map(({ kinds, span, due, exact }) => ({
    kinds,
    words: draft.slice(...span),
    due: due?.slice(0, 16),
    exact,
  }));
}

describe('what a reply promises', () => {
  it.each([
    ['fr', 'Bonjour Léa, un conseiller va vous rappeler. ^M', ['call'], 'va vous rappeler', undefined, false],
    [
      'fr',
      'Je vous réponds ici avant 17 h. ^M',
      ['answer'],
      'vous réponds ici avant 17 h',
      '2026-05-12T17:00',
      true,
    ],
    ['fr', 'Votre colis sera livré demain.', ['delivery'], 'sera livré demain', '2026-05-13T23:59', false],
    [
      'fr',
      'Vous serez remboursée sous 48 h.',
      ['refund'],
      'serez remboursée sous 48 h',
      '2026-05-14T11:30',
      true,
    ],
    [
      'fr',
      'Un technicien passera lundi matin.',
      ['visit'],
      'Un technicien passera lundi matin',
      '2026-05-18T12:00',
      false,
    ],
    [
      'fr',
      'La ligne sera rétablie d’ici 18 h.',
      ['fix'],
      'sera rétablie d’ici 18 h',
      '2026-05-12T18:00',
      true,
    ],
    ['en', 'An adviser will call you.', ['call'], 'will call you', undefined, false],
    [
      'en',
      'We’ll get back to you by 5pm.',
      ['answer'],
      'We’ll get back to you by 5pm',
      '2026-05-12T17:00',
      true,
    ],
    [
      'en',
      'Your parcel will arrive by Friday.',
      ['delivery'],
      'parcel will arrive by Friday',
      '2026-05-15T23:59',
      false,
    ],
    [
      'en',
      'You will be refunded within 5 working days.',
      ['refund'],
      'will be refunded within 5 working days',
      '2026-05-19T23:59',
      false,
    ],
    [
      'en',
      'The engineer will be with you tomorrow.',
      ['delivery', 'visit'],
      'The engineer will be with you tomorrow',
      '2026-05-13T23:59',
      false,
    ],
  ] as const)('%s: %s', (locale, draft, kinds, words, due, exact) => {
    expect(read(draft, locale)).toEqual([{ kinds, words, due, exact }]);
  });

  it.each([
    ['fr', 'Bonjour, nous sommes désolés pour ce retard de livraison.'],
    ['fr', 'Le technicien est passé hier, il n’a rien trouvé.'],
    ['fr', 'Votre colis est arrivé samedi.'],
    ['en', 'Thanks for getting in touch, the refund left us on Monday.'],
    ['en', 'Sorry to hear that your parcel came late.'],
  ] as const)('%s, no promise: %s', (locale, draft) => expect(read(draft, locale)).toEqual([]));
});

it('finds the promises of a thread in the messages that made them', () => {
  const thread = [
    { role: 'customer', text: 'Frigo en panne depuis lundi, personne ne vient.' },
    { role: 'brand', text: 'Bonjour, désolés. Un technicien passe demain avant midi.', at: AT },
    { role: 'bystander', text: 'Vous serez livré demain, mdr' },
    { role: 'customer', text: 'Toujours personne.' },
    { role: 'brand', text: 'Un conseiller vous rappelle.' },
  ] as const;
  const { reading } = engine.analyse('', { platform: 'x', visibility: 'public', locale: 'fr', thread });
  expect(promisesInThread(thread, reading.brandMessages).map(({ index, due }) => [index, due])).toEqual([
    [1, '2026-05-13T12:00:00+02:00'],
    [4, undefined],
  ]);
});
