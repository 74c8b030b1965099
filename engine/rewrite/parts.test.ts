import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Block } from '../types/ruleset';
import type { Locale } from '../types/text';
import { agreed } from './agree';
import { clausesOf } from './clauses';
import { applyEdits } from './edits';
import { factsOf, lostFacts } from './facts';
import { inVoice } from './forms';
import { greeted } from './greet';
import { excessOf } from './length';
import { looseSpan } from './loose';
import { greetingName } from './names';
import { closingStart, greetingEnd } from './places';
import { plainWords } from './plain-words';
import { asQuestion } from './question';
import { filledIn, quotingSlot, slotsOf } from './slots';
import { typeset } from './typography';
import { voiceOf } from './voice';

const judge = createJudge();
const read = (text: string, locale: Locale = 'fr') =>
  judge.engine.analyse(text, { platform: 'x', visibility: 'public', locale, thread: [] }).reading.draft;

describe('who speaks', () => {
  it.each([
    ['Je suis désolée, je regarde.', 'fr', { person: 'I', address: 'vous', gender: 'she' }],
    ['Nous regardons votre dossier.', 'fr', { person: 'we', address: 'vous', gender: null }],
    ['Tu peux nous écrire, nous regardons.', 'fr', { person: 'we', address: 'tu', gender: null }],
    ['Regardé. Léa', 'fr', { person: 'I', address: 'vous', gender: null }],
    ['We’re on it.', 'en', { person: 'we', address: 'vous', gender: null }],
    ["I'm on it. ^Sam", 'en', { person: 'I', address: 'vous', gender: null }],
  ] as const)('%s', (text, locale, voice) =>
    expect(voiceOf(read(text, locale), locale, undefined)).toEqual(voice),
  );

  it('the pack’s wish goes before the draft', () =>
    expect(voiceOf(read('Je regarde.'), 'fr', { name: 'A', voice: 'nous', address: 'tu' })).toMatchObject({
      person: 'we',
      address: 'tu',
    }));
});

describe('forms', () => {
  const text = '{nous:Nous sommes|je:Je suis} {désolé} pour {vous:votre|tu:ton} colis.';
  it.each([
    [{ person: 'we', address: 'vous', gender: null }, 'Nous sommes désolés pour votre colis.'],
    [{ person: 'I', address: 'tu', gender: 'she' }, 'Je suis désolée pour ton colis.'],
    [{ person: 'I', address: 'vous', gender: 'he' }, 'Je suis désolé pour votre colis.'],
    [{ person: 'I', address: 'vous', gender: null }, null],
  ] as const)('%o', (voice, expected) => expect(inVoice(text, voice)).toBe(expected));
});

describe('names', () => {
  it.each([
    ['Camille R.', 'Camille'],
    ['CAMILLE', 'Camille'],
    ['Mme Petit', 'Madame Petit'],
    ['@luc_du_13', '@luc_du_13'],
    ['Aurélien 🎧', 'Aurélien'],
    ['xX_dark_Xx', null],
    [undefined, null],
  ])('%s', (author, name) => expect(greetingName(author)).toBe(name));

  it.each([
    ['Bonjour, nous regardons.', 'Bonjour Camille, nous regardons.'],
    ['Bonjour Madame, nous regardons.', 'Bonjour Camille, nous regardons.'],
    ['Nous regardons.', 'Bonjour Camille, nous regardons.'],
    ['Paris est en grève.', 'Bonjour Camille, Paris est en grève.'],
    ['Comme indiqué, tout est en ligne.', 'Bonjour Camille, comme indiqué, tout est en ligne.'],
    ['Appelez-nous demain.', 'Bonjour Camille, appelez-nous demain.'],
    ['salut on regarde', 'salut Camille, on regarde'],
  ])('%s', (draft, better) => expect(applyEdits(draft, greeted(draft, 'Camille', 'fr'))).toBe(better));
});

describe('places', () => {
  it.each([
    ['Bonjour Léa, nous regardons.', 'Bonjour Léa, ', 'fr'],
    ['Hi, Ellen. We’re on it.', 'Hi, Ellen. ', 'en'],
    ['@sam Hi Sam, it’s Priya here. We’re on it.', '@sam Hi Sam, it’s Priya here. ', 'en'],
    ['Malheureusement, nous ne savons pas.', '', 'fr'],
  ] as const)('the greeting of «%s»', (text, greeting, locale) =>
    expect(text.slice(0, greetingEnd(read(text, locale)))).toBe(greeting),
  );

  it.each([
    ['Nous regardons. ^LM', '^LM', 'fr'],
    ['Nous regardons.\n\nCordialement,\nLéa', 'Cordialement,\nLéa', 'fr'],
    ['C’est noté. Encore désolée, Clara', 'Encore désolée, Clara', 'fr'],
    ['C’est noté. La direction', 'La direction', 'fr'],
    ['We’re on it. *TB https://t.co/x', '*TB https://t.co/x', 'en'],
  ] as const)('the closing of «%s»', (text, closing, locale) =>
    expect(text.slice(closingStart(read(text, locale))).trim()).toBe(closing),
  );
});

describe('clauses', () => {
  it.each([
    ['Votre colis est parti, vous auriez dû lire.', ['Votre colis est parti, ', 'vous auriez dû lire.']],
    [
      'C’est parti et nous suivons (réf. 12) cela.',
      ['C’est parti ', 'et nous suivons ', '(réf. 12) ', 'cela.'],
    ],
  ])('%s', (text, clauses) =>
    expect(clausesOf(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(clauses),
  );
});

describe('facts', () => {
  it('are links, addresses, handles and figures', () =>
    expect(factsOf('Le 12 mai à 17h, 45,90 €, réf. AB-123, sav@a.fr, https://a.fr/b?c=1, @luc')).toEqual([
      '12', '17h', '45,90', '123', 'sav@a.fr', 'https://a.fr/b?c=1', '@luc',
    ])); // biome-ignore format: a list reads better dense
  it('are counted', () => expect(lostFacts('12 et 12', '12')).toEqual(['12']));
});

describe('typography', () => {
  it.each([
    ["C'est fait : voilà !", 'C’est fait\u00a0: voilà\u202f!'],
    ['« oui » ; non ?', '«\u202foui\u202f»\u202f; non\u202f?'],
    ['voir https://a.fr : ici', 'voir https://a.fr\u00a0: ici'],
  ])('%s', (plain, set) => expect(typeset(plain, 'fr')).toBe(set));
  it('of English has no such spaces', () => expect(typeset("It's: done!", 'en')).toBe('It’s: done!'));
});

describe('length', () => {
  const at = (limit: number) => ({ platform: 'x', visibility: 'public', limit, thread: [] }) as const;
  it.each([
    ['déjà', 4, 0],
    ['déjà', 3, 1],
    ['voir https://exemple.fr/une/tres/longue/adresse/de/page', 28, 0],
  ])('%s in %i', (text, limit, excess) => expect(excessOf(at(limit), text)).toBe(excess));
  it('is counted on X alone', () =>
    expect(excessOf({ ...at(1), platform: 'facebook' }, 'beaucoup trop')).toBe(0));
});

describe('what can be left out', () => {
  it.each([
    ['Votre commande 12345 est partie.', '12345', '12345'],
    ['Votre commande n° 12345 est partie.', '12345', ' n° 12345'],
    ['Parti le 12/11/22.', '12/11', null],
    ['Votre remboursement est fait.', 'remboursement est fait', null],
    ['C’est parti 😉 !', '😉', '😉'],
  ])('%s', (text, words, left) => {
    const at = text.indexOf(words);
    const span = looseSpan(text, [at, at + words.length]);
    expect(span && text.slice(...span)).toBe(left);
  });
});

describe('agreement', () => {
  it.each([
    ['Nous sommes désolé pour ce retard.', 'Nous sommes désolés pour ce retard.'],
    ['Désoler pour ce retard.', 'Désolés pour ce retard.'],
    ['Toute nos excuses.', 'Toutes nos excuses.'],
    ['Pardon pour ces désagrément.', 'Pardon pour ces désagréments.'],
  ])('%s', (draft, better) => expect(applyEdits(draft, agreed(draft, [[0, draft.length - 1]]))).toBe(better));
});

it('plain words keep the case, and leave alone what they do not know', () => {
  const pairs = ['gonna > going to', 'yep > yes'];
  expect(
    applyEdits(
      'Yep, gonna look.',
      plainWords(
        'Yep, gonna look.',
        [
          [0, 3],
          [5, 10],
        ],
        pairs,
      ),
    ),
  ).toBe('Yes, going to look.');
  expect(plainWords('Yo.', [[0, 2]], pairs)).toEqual([]);
});

it('a startled word is left out where the draft is sorry already', () => {
  const pairs = ['oops > sorry', 'oups > désolés'];
  const plain = (draft: string): string => applyEdits(draft, plainWords(draft, [[0, 4]], pairs));
  expect(plain('Oops! We mixed up your boxes.')).toBe('Sorry! We mixed up your boxes.');
  expect(plain('Oops, wrong box. Sorry about that, Lena.')).toBe('Wrong box. Sorry about that, Lena.');
  expect(plain('Oups ! Toutes nos excuses, Lina.')).toBe('Toutes nos excuses, Lina.');
});

it('questions are quoted calmly and shortly', () => {
  expect(asQuestion('2) @sncf OÙ EST MON COLIS ???')).toBe('où est mon colis ?');
  expect(asQuestion('x '.repeat(100)).length).toBeLessThan(90);
});

it('blanks are found, and filled for judging', () => {
  expect(slotsOf('Avant ⟦délai⟧.')).toEqual([{ name: 'délai', span: [6, 13] }]);
  expect(filledIn('Réponse ⟦délai⟧ ⟦à vous⟧', 'fr')).toBe('Réponse demain avant 17 h ⟦à vous⟧');
  for (const locale of ['fr', 'en'] as const)
    for (const name of ['reword', 'translate'] as const)
      expect(filledIn(quotingSlot(name, 'Rien : ⟦x⟧\nle 12', locale), locale)).not.toMatch(/⟦|12/);
});

/** Every sentence of the pack, in every voice, makes the move that it is there for. */
describe('the pack’s blocks', () => {
  const voices = (['we', 'I'] as const).flatMap((person) =>
    (['vous', 'tu'] as const).map((address) => ({ person, address, gender: 'she' }) as const),
  );
  const told = {
    fr: {
      issue: 'ce retard',
      contact: 'en message privé',
      delay: 'demain avant 17 h',
      question: 'où ?',
      answer: 'ici',
      news: 'x',
    },
    en: {
      issue: 'this delay',
      contact: 'by direct message',
      delay: 'by 5 pm',
      question: 'where?',
      answer: 'here',
      news: 'x',
    },
  } as const;
  const rendered = (block: Block, locale: Locale): string[] =>
    voices.map((voice) =>
      typeset(
        (inVoice(block.text, voice) ?? '').replace(
          /\{(\w+)\}/g,
          (_, name: keyof (typeof told)['fr']) => told[locale][name] ?? '',
        ),
        locale,
      ),
    );
  const blocks = Object.entries(judge.engine.ruleset.blocks)
    .filter(([name]) => !['issue', 'purpose', 'plain-words'].includes(name))
    .flatMap(([name, both]) =>
      (['fr', 'en'] as const).flatMap((locale) =>
        both[locale].map((block) => ({ name, locale, block, text: block.text })),
      ),
    );

  it.each(blocks)('$name $locale: $text', ({ block, locale }) => {
    for (const text of rendered(block, locale)) {
      expect(text).not.toMatch(/[{}|]/);
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
      if (locale === 'fr') expect(text).not.toMatch(/(?<![\u00a0\d]):|(?<!\u202f)[;?!%»]|«(?!\u202f)/u);
    }
  });

  it.each(blocks.filter(({ name }) => name === 'apology'))('owns up: $locale $text', ({ block, locale }) => {
    for (const text of rendered(block, locale)) expect(read(text, locale).hits.has('apology')).toBe(true);
  });

  it.each(blocks.filter(({ name }) => name === 'step'))('says a step: $locale $text', ({ block, locale }) => {
    for (const text of rendered(block, locale)) {
      const { hits } = read(text, locale);
      expect(hits.has('says-step') || hits.has('step') || hits.has('holding')).toBe(true);
    }
  });

  it.each(blocks.filter(({ name }) => name === 'handoff'))(
    'opens a way: $locale $text',
    ({ block, locale }) => {
      for (const text of rendered(block, locale)) {
        const { hits } = read(text, locale);
        expect(hits.has('says-handoff') || hits.has('handoff')).toBe(true);
      }
    },
  );
});
