import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Message } from '../types/situation';
import { channelsSent } from './channels';
import { quoted } from './evidence';
import { channelsTried, ownMessages } from './tried';

const { engine } = createJudge();

function tried(locale: 'fr' | 'en', ...thread: Message[]) {
  const { reading } = engine.analyse('', { platform: 'x', visibility: 'public', locale, thread });
  return channelsTried(reading.customer.all, reading.brandMessages.at(-1));
}

const channels = (locale: 'fr' | 'en', text: string): string[] => [
  ...new Set(tried(locale, { role: 'customer', text }).map(({ channel }) => channel)),
];

describe('the channels that a customer tried in vain', () => {
  it.each([
    ['fr', 'Dix mails envoyés, toujours aucune réponse', ['email']],
    ['fr', 'J’appelle tous les jours et personne ne décroche', ['phone']],
    ['fr', 'je passe 40 min en attente à chaque fois', ['phone']],
    ['fr', 'Je vous ai écrit en MP trois fois, silence', ['dm']],
    ['fr', 'formulaire rempli deux fois, rien', ['form']],
    ['fr', 'Passée deux fois en agence, on me renvoie ici', ['address']],
    ['en', 'I DM’d you three times, nothing back', ['dm']],
    ['en', 'been on hold all morning', ['phone']],
    ['en', 'Emailed four times, no reply', ['email']],
    ['en', 'your live chat keeps dropping', ['chat']],
  ] as const)('%s: %s', (locale, text, found) => expect(channels(locale, text)).toEqual(found));

  it.each([
    ['fr', 'Je n’ai pas encore appelé, est-ce que je dois appeler ?'],
    ['fr', 'J’ai appelé, votre collègue a été très gentille, mais le colis est cassé'],
    ['fr', 'Mon colis n’est toujours pas arrivé'],
    ['en', 'Should I call or email you about my parcel?'],
    ['en', 'Used your live chat this morning, Priya was brilliant, but the driver says Thursday'],
    ['en', 'Still no parcel after two weeks'],
  ] as const)('%s, none: %s', (locale, text) => expect(channels(locale, text)).toEqual([]));

  it('is sure where a failure is told, and less so of a use alone', () => {
    const sureOf = (text: string) => tried('en', { role: 'customer', text }).map(({ sure }) => sure);
    expect(sureOf('I emailed you twice, no reply')).toContain(true);
    expect(new Set(sureOf('I emailed you in May about the leak'))).toEqual(new Set([false]));
  });

  it('«c’est fait» is said of where the brand had sent them', () => {
    const found = tried(
      'fr',
      { role: 'customer', text: 'Four en panne' },
      { role: 'brand', text: 'Bonjour, envoyez-nous votre numéro en message privé.' },
      { role: 'customer', text: 'C’est fait, depuis lundi.' },
    );
    expect(found.map(({ channel }) => channel)).toContain('dm');
  });
});

it('shows the words in the message that holds them', () => {
  const thread: Message[] = [
    { role: 'customer', text: 'Bonjour', author: 'Léa' },
    { role: 'bystander', text: 'pareil' },
    { role: 'customer', text: 'ça sonne dans le vide', author: 'Léa', at: '2026-05-12T11:30:00+02:00' },
  ];
  const [first] = tried('fr', ...thread);
  const evidence = quoted(thread, ownMessages(thread), first?.span ?? [0, 0]);
  expect(evidence).toMatchObject({ source: 'thread', index: 2, author: 'Léa' });
  expect(evidence?.spans?.map((span) => evidence.text.slice(...span))).toEqual([
    expect.stringContaining('sonne dans le'),
  ]);
});

describe('where a reply sends the customer', () => {
  const sent = (locale: 'fr' | 'en', draft: string) => {
    const situation = { platform: 'x', visibility: 'public', locale, thread: [] } as const;
    return [
      ...new Set(channelsSent(engine.analyse(draft, situation).reading.draft).map(({ channel }) => channel)),
    ];
  };

  it.each([
    ['fr', 'Merci de nous écrire en message privé.', ['dm']],
    ['fr', 'Appelez notre service client au 09 70 00 11 22.', ['phone']],
    ['fr', 'Écrivez à sav@exemple.fr.', ['email']],
    ['en', 'Please fill in our online form.', ['form']],
    ['en', 'Please call us on 0800 123 456.', ['phone']],
    ['en', 'Pop in to your nearest store.', ['address']],
  ] as const)('%s: %s', (locale, draft, found) => expect(sent(locale, draft)).toEqual(found));

  it.each([
    ['fr', 'Je vous appelle cet après-midi.'],
    ['fr', 'Pas besoin de rappeler le standard, nous vous téléphonons.'],
    ['en', 'I’ve just sent you a DM.'],
    ['en', 'Please don’t call the helpline again, we’ll ring you.'],
  ] as const)('%s, nowhere: %s', (locale, draft) => expect(sent(locale, draft)).toEqual([]));
});
