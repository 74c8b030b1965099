import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { essence } from '../../../engine/similarity/normalise';
import type { Brand } from '../../../engine/types/situation';
import type { Locale } from '../../../engine/types/text';
import { createJudge } from '../../bin/judge';
import { type Edit, edited } from './edited';

const { engine } = createJudge();
const CUSTOMER: Readonly<Record<Locale, string>> = {
  fr: 'Toujours rien reçu, personne ne répond, c’est une honte',
  en: 'Still nothing, nobody answers me, this is a disgrace',
};
const NOW = '2026-05-12T15:40:00+02:00';

function reuse(
  draft: string,
  locale: Locale,
  history: readonly { text: string; to?: string }[],
  brand?: Brand,
) {
  const { diagnostics } = engine.analyse(draft, {
    platform: 'x',
    visibility: 'public',
    locale,
    now: NOW,
    thread: [{ role: 'customer', author: '@max', text: CUSTOMER[locale] }],
    history,
    ...(brand ? { brand } : {}),
  });
  return diagnostics.find(({ rule }) => rule === 'reuse-canned');
}

const FOLDER = new URL('../../corpus/replies/', import.meta.url);
const FEWEST_WORDS = 12;
/** Less than this is a courtesy or a half-sentence: nobody would call it the same answer. */
const FEWEST_LEFT = 8;
/** One in four is enough to tell a twentieth. */
const EVERY = 4;

const corpus = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({
      locale: (file.includes('.fr.') ? 'fr' : 'en') as Locale,
      text: (JSON.parse(line) as { draft: string }).draft,
    })),
);
const replies = corpus.filter(({ text }, i) => i % EVERY === 0 && essence(text).length >= FEWEST_WORDS);

describe('an edited copy of an earlier answer', () => {
  it.each(['renamed', 'added', 'dropped', 'reworded'] as const)('is found although %s', (edit: Edit) => {
    for (const locale of ['fr', 'en'] as const) {
      const copies = replies
        .filter((one) => one.locale === locale)
        .map(({ text }, turn) => ({ text, copy: edited(text, locale, edit, turn) }))
        .filter(({ copy }) => copy !== null && essence(copy).length >= FEWEST_LEFT);
      const found = copies.filter(({ text, copy }) => reuse(copy as string, locale, [{ text, to: 'Anna' }]));
      expect(copies.length).toBeGreaterThan(20);
      expect(found.length / copies.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('is another matter where only the courtesies are the same', () => {
    const stock = {
      fr: [
        'Bonjour, nous sommes sincèrement désolés pour ce désagrément. ',
        ' Merci de nous transmettre votre numéro de commande en message privé afin que nous puissions étudier votre dossier.',
      ],
      en: [
        'Hi, we’re really sorry to hear this. ',
        ' Please send us a DM with your order number and email address so we can look into this for you.',
      ],
    } as const;
    for (const locale of ['fr', 'en'] as const) {
      const own = replies.filter(
        (one) => one.locale === locale && !/désol|excus|sorry|apolog/i.test(one.text),
      );
      const wrapped = own.map(({ text }) => stock[locale][0] + text + stock[locale][1]);
      const other = (i: number, step: number) => ({ text: wrapped[(i + step) % wrapped.length] as string });
      const flagged = [3, 7, 11].flatMap((step) =>
        wrapped.filter((text, i) => reuse(text, locale, [other(i, step)])),
      );
      expect(wrapped.length).toBeGreaterThan(50);
      expect(flagged.length / (3 * wrapped.length)).toBeLessThanOrEqual(0.03);
    }
  });
});

const SENT =
  'Bonjour Anna, désolés pour ce retard. Le dépôt de Lille a perdu deux camions hier, votre colis repart ce soir et arrive mardi. ^Léo';
const DRAFT =
  'Bonjour Max, désolés pour ce retard. Le dépôt de Lille a perdu deux camions hier, votre colis repart ce soir et arrive jeudi. ^Léo';

describe('what it says', () => {
  it('points at the words that are the same, on both sides', () => {
    const found = reuse(DRAFT, 'fr', [{ text: SENT, to: 'Anna' }]);
    expect(found?.severity).toBe('warning');
    expect(found?.spans.map((span) => DRAFT.slice(...span)).join(' | ')).toContain(
      'a perdu deux camions hier',
    );
    const [evidence] = found?.evidence ?? [];
    expect(evidence).toMatchObject({ source: 'history', index: 0, text: SENT });
    expect(evidence?.spans?.map((span) => SENT.slice(...span)).join(' | ')).toContain(
      'a perdu deux camions hier',
    );
  });

  it('is an error towards somebody who was given it before', () => {
    expect(reuse(DRAFT, 'fr', [{ text: SENT, to: 'max' }])).toMatchObject({
      severity: 'error',
      variant: 'same-customer',
    });
  });

  it('knows a saved reply sent as it was saved, and lets one be that was worked on', () => {
    const brand = { name: 'Colivert', saved: [SENT] };
    expect(reuse(DRAFT, 'fr', [], brand)).toMatchObject({ variant: 'saved', severity: 'warning' });
    const worked =
      'Bonjour Max, quatre jours sans frigo, c’est rude, pardon. Le dépôt de Lille a perdu deux camions hier : le vôtre est sauf, il monte chez vous mardi à 9 h avec Karim, et je vous offre la reprise de l’ancien.';
    expect(reuse(worked, 'fr', [], brand)).toBeUndefined();
  });

  it('lets approved wording through, and an incident’s until its end', () => {
    const history = [{ text: SENT }];
    expect(reuse(DRAFT, 'fr', history, { name: 'Colivert', approved: [SENT] })).toBeUndefined();
    const incident = (until: string) => ({ name: 'Colivert', incidents: [{ text: SENT, until }] });
    expect(reuse(DRAFT, 'fr', history, incident('2026-05-12T20:00:00+02:00'))).toBeUndefined();
    expect(reuse(DRAFT, 'fr', history, incident('2026-05-12T12:00:00+02:00'))).toBeDefined();
  });
});
