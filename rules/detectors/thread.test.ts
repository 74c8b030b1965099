import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../engine/types/diagnostic';
import type { Message } from '../../engine/types/situation';
import { createJudge } from '../bin/judge';

const { engine } = createJudge();

function find(rule: string, draft: string, thread: readonly Message[], now?: string) {
  const { diagnostics } = engine.analyse(draft, {
    platform: 'x',
    visibility: 'public',
    locale: 'fr',
    thread,
    ...(now ? { now } : {}),
  });
  return diagnostics.find((one) => one.rule === rule);
}

const words = ({ text, spans = [] }: Evidence): string =>
  spans.map((span) => text.slice(...span)).join(' | ');

const AT = '2026-05-11T10:00:00+02:00';
const NOW = '2026-05-12T18:00:00+02:00';
const CALL: readonly Message[] = [
  { role: 'customer', author: 'Léa', text: 'Machine en panne, personne ne répond' },
  { role: 'bystander', author: 'Tom', text: 'pareil' },
  {
    role: 'brand',
    author: '@lavo',
    text: 'Bonjour Léa, désolés. Un conseiller vous rappelle demain avant midi.',
    at: AT,
  },
  { role: 'customer', author: 'Léa', text: 'Personne ne m’a rappelée.', at: NOW },
];

describe('broken-promise', () => {
  it('shows the promise in its message, and when it fell due', () => {
    const found = find('broken-promise', 'Bonjour Léa, un conseiller vous rappelle demain.', CALL, NOW);
    expect(found).toMatchObject({ variant: 'again', severity: 'warning' });
    const [evidence] = found?.evidence ?? [];
    expect(evidence).toMatchObject({ source: 'thread', index: 2, due: '2026-05-12T12:00:00+02:00', at: AT });
    expect(words(evidence as Evidence)).toContain('vous rappelle demain avant midi');
  });

  it('points at nothing where the draft passes over it', () => {
    const found = find('broken-promise', 'Bonjour Léa, quel est le modèle de la machine ?', CALL, NOW);
    expect(found).toMatchObject({ spans: [] });
    expect(found?.variant).toBeUndefined();
  });

  it('is silent while there is time, and where the draft owns up', () => {
    const ahead = CALL.map((one, i) => (i === 3 ? { ...one, text: 'Vous confirmez ?' } : one));
    expect(
      find('broken-promise', 'Bonjour Léa, quel modèle ?', ahead, '2026-05-12T09:00:00+02:00'),
    ).toBeUndefined();
    const owned = 'Bonjour Léa, ce rappel n’a pas été fait, pardon. Je vous appelle moi-même à 18 h 30.';
    expect(find('broken-promise', owned, CALL, NOW)).toBeUndefined();
  });

  it.each([
    ['je vous envoie le code par SMS.', 'Pas de SMS.', true],
    ['le menuisier passe jeudi avec la porte.', 'Alors cette porte ?', true],
    ['le menuisier passe jeudi avec la porte.', 'Porte posée ok, mais personne n’a rendu la clé', false],
    ['le menuisier passe jeudi avec la porte.', 'La poignée grince', false],
  ])('hears that «%s» did not come: %s', (promise, answer, isBroken) => {
    const thread: Message[] = [
      { role: 'customer', text: 'Rien reçu' },
      { role: 'brand', text: `Bonjour, ${promise}` },
      { role: 'customer', text: answer },
    ];
    expect(find('broken-promise', 'Bonjour, quelle est votre adresse ?', thread) !== undefined).toBe(
      isBroken,
    );
  });

  it('takes the customer’s word where no time is known', () => {
    const untimed = CALL.map(({ at: _at, ...one }) => ({
      ...one,
      text: one.text.replace(' demain avant midi', ''),
    }));
    expect(find('broken-promise', 'Bonjour Léa, quel modèle ?', untimed)?.evidence?.[0]?.due).toBeUndefined();
    expect(find('broken-promise', 'Bonjour Léa, quel modèle ?', untimed)).toBeDefined();
  });
});

describe('dead-channel', () => {
  it('quotes the customer’s own words and points at where the draft sends them', () => {
    const thread: Message[] = [
      { role: 'customer', author: 'Max', text: 'Toujours rien.' },
      { role: 'customer', author: 'Max', text: 'J’appelle tous les jours, personne ne décroche.' },
    ];
    const draft = 'Bonjour Max, appelez notre service client au 09 70 00 11 22.';
    const found = find('dead-channel', draft, thread);
    expect(found?.severity).toBe('error');
    expect(found?.spans.map((span) => draft.slice(...span)).join()).toContain('appelez notre service client');
    const [evidence] = found?.evidence ?? [];
    expect(evidence).toMatchObject({ source: 'thread', index: 1, author: 'Max' });
    expect(words(evidence as Evidence)).toContain('personne ne décroche');
  });

  it('knows a place by two words, whatever it is called', () => {
    const told = (text: string): Message[] => [{ role: 'customer', text }];
    const draft = 'Bonjour, navrés. Utilisez la borne jaune du hall, elle rend la monnaie.';
    const found = find('dead-channel', draft, told('La borne jaune a avalé 5 €. Deux fois, et rien.'));
    expect(found?.spans.map((span) => draft.slice(...span))).toEqual([
      'Utilisez la borne jaune du hall, elle rend la monnaie.',
    ]);
    expect(
      find('dead-channel', draft, told('Mon ticket jaune a avalé la pluie, rien à lire.')),
    ).toBeUndefined();
  });

  it('takes a use alone for tried only where the reply plainly sends there again', () => {
    const thread: Message[] = [
      { role: 'customer', text: 'Fuite absurde dans la cave depuis mai ! Je vous ai écrit par mail le 3.' },
    ];
    expect(find('dead-channel', 'Bonjour, envoyez-nous les photos par mail.', thread)).toBeDefined();
    expect(find('dead-channel', 'Bonjour, notre boîte mail a changé de nom en mai.', thread)).toBeUndefined();
  });

  it.each([
    [
      'a use alone, and no failure',
      'Je vous ai écrit un MP avec le numéro.',
      'Pour la suite, écrivez-nous en MP.',
    ],
    [
      'what the reply says it has',
      'Trajet absurde hier ! Je vous ai écrit en MP.',
      'Bien reçu. Ajoutez la photo en MP.',
    ],
    [
      'what the brand sends',
      'J’ai envoyé trois MP, aucune réponse.',
      'Je vous envoie un SMS dès que c’est validé.',
    ],
    [
      'lines that are shut',
      'J’appelle en vain, personne ne décroche.',
      'Nos lignes ne sont plus ouvertes ce lundi.',
    ],
  ])('says nothing of %s', (_, text, draft) => {
    expect(find('dead-channel', `Bonjour Léa, ${draft}`, [{ role: 'customer', text }])).toBeUndefined();
  });

  it('does not take a bystander’s word', () => {
    const thread: Message[] = [
      { role: 'customer', text: 'Colis cassé, je fais quoi ?' },
      { role: 'bystander', text: 'J’ai appelé dix fois, personne ne décroche' },
    ];
    expect(find('dead-channel', 'Bonjour, appelez le 09 70 00 11 22.', thread)).toBeUndefined();
  });
});

it('repeat-handoff shows the hand-off that was given before', () => {
  const thread: Message[] = [
    { role: 'customer', text: 'Manteau brûlé' },
    { role: 'brand', text: 'Bonjour, navrés. Remplissez le formulaire sur pressing.example/litige.' },
    { role: 'customer', text: 'il refuse mon numéro de ticket' },
  ];
  const found = find(
    'repeat-handoff',
    'Bonjour, les litiges se déclarent sur pressing.example/litige.',
    thread,
  );
  expect(found?.evidence?.[0]).toMatchObject({ source: 'thread', index: 1 });
});

it('premature-closure asks for a fact of the solution', () => {
  const thread: Message[] = [{ role: 'customer', text: 'Toujours pas remboursée de mes 84 €' }];
  const claim = 'Bonjour, votre demande a été traitée par nos équipes.';
  expect(find('premature-closure', claim, thread)).toBeDefined();
  expect(find('premature-closure', `${claim} Les 84 € ont été recrédités ce matin.`, thread)).toBeUndefined();
});
