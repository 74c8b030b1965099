import { describe, expect, it } from 'vitest';
import { savedFiller, savedForComparing } from '../../engine/rewrite/saved-reply';
import type { Locale } from '../../engine/types/text';
import { createJudge } from '../bin/judge';
import { readSavedFile, withSaved } from './read-file';
import { findSaved, type SavedReply, savedReply } from './saved-reply';

const { engine, rewriter } = createJudge();

const read = (name: string, text: string): readonly SavedReply[] => {
  const file = readSavedFile(name, text);
  if ('fault' in file) throw new Error(file.fault);
  return file.replies;
};

const WANTED = [
  {
    id: 'retard-de-livraison',
    title: 'Retard de livraison',
    text: 'Bonjour {prenom},\nje vérifie.',
    approved: false,
  },
  { id: 'retour', title: 'Retour', text: 'Le retour est gratuit ; 30 jours.', approved: true },
];

describe('a file of saved replies', () => {
  it('is read from JSON, CSV and Markdown alike', () => {
    const json = JSON.stringify({
      replies: [
        { titre: 'Retard de livraison', texte: WANTED[0]?.text },
        { title: 'Retour', text: WANTED[1]?.text, approved: true },
      ],
    });
    const csv =
      '\uFEFFTitre;Texte;Approuvée\r\n"Retard de livraison";"Bonjour {prenom},\r\nje vérifie.";\r\nRetour;"Le retour est gratuit ; 30 jours.";oui\r\n';
    const md =
      '# Nos réponses\n\n## Retard de livraison\n\nBonjour {prenom},\nje vérifie.\n\n## Retour (approuvée)\nLe retour est gratuit ; 30 jours.\n';
    expect(read('a.json', json)).toEqual(WANTED);
    expect(read('a.csv', csv)).toEqual(WANTED);
    expect(read('a.md', md)).toEqual(WANTED);
  });

  it('is read where it is plainer than that', () => {
    expect(read('a.json', '["Bonjour, je vérifie."]')).toMatchObject([{ title: 'Bonjour, je vérifie.' }]);
    expect(read('a.json', '{"Retard":"Je vérifie."}')).toMatchObject([
      { title: 'Retard', text: 'Je vérifie.' },
    ]);
    expect(read('a.csv', 'Late,"I said ""soon"", sorry"')).toMatchObject([
      { title: 'Late', text: 'I said "soon", sorry' },
    ]);
  });

  it('says what it could not take', () => {
    expect(readSavedFile('a.json', '{"a":')).toEqual({ fault: 'json' });
    expect(readSavedFile('a.md', '# Rien\n')).toEqual({ fault: 'none' });
    expect(readSavedFile('a.json', JSON.stringify(['ok', '', 'x'.repeat(3001)]))).toMatchObject({
      replies: [{ text: 'ok' }],
      refused: ['text', 'long'],
    });
    const many = Array.from({ length: 301 }, (_, i) => `réponse ${i}`);
    expect(readSavedFile('a.json', JSON.stringify(many))).toEqual({ fault: 'many' });
  });

  it('replaces those of the same title, keeps the others, and keeps approval of the same words', () => {
    const before = [
      { ...(WANTED[0] as SavedReply), approved: true },
      savedReply({ title: 'Autre', text: 'a' }),
    ];
    const again = withSaved(before, WANTED);
    expect(again).toMatchObject({ added: 1, changed: 0 });
    expect(again.library.map(({ id, approved }) => [id, approved])).toEqual([
      ['retard-de-livraison', true],
      ['autre', false],
      ['retour', true],
    ]);
    expect(withSaved(before, [savedReply({ title: 'Autre', text: 'b' })])).toMatchObject({
      added: 0,
      changed: 1,
    });
  });
});

describe('a search', () => {
  it('finds words by their beginnings, with accents or not, titles first', () => {
    const replies = [
      savedReply({ title: 'Remise', text: 'un retard' }),
      savedReply({ title: 'Délai, retard', text: 'x' }),
    ];
    expect(findSaved(replies, 'ret').map(({ title }) => title)).toEqual(['Délai, retard', 'Remise']);
    expect(findSaved(replies, 'delai')).toHaveLength(1);
    expect(findSaved(replies, 'tard')).toHaveLength(0);
    expect(findSaved(replies, 'ret', true)).toHaveLength(1);
    expect(findSaved(replies, '')).toHaveLength(2);
  });
});

const SCENES: Record<
  Locale,
  { customer: string; author: string; saved: string; filled: RegExp; slot: string }
> = {
  fr: {
    author: 'Élise Vannier',
    customer: 'Mon colis a trois semaines de retard et personne ne répond, c’est une honte !',
    saved:
      'Bonjour {prénom}, toutes nos excuses pour {problème}. Le dépôt de Lille a perdu deux camions hier, votre colis repart ce soir et arrive {délai}. Léo',
    filled: /^Bonjour Élise, toutes nos excuses pour [^{⟦]+\. Le dépôt/,
    slot: '⟦délai⟧',
  },
  en: {
    author: 'Sam Okoro',
    customer: 'My parcel is three weeks late and nobody answers, this is a disgrace!',
    saved:
      'Hi {name}, I’m sorry about {issue}. The Lille depot lost two lorries yesterday, your parcel leaves again tonight and arrives {delay}. Leo',
    filled: /^Hi Sam, I’m sorry about [^{⟦]+\. The Lille depot/,
    slot: '⟦when⟧',
  },
};

describe.each(['fr', 'en'] as const)('a saved reply put in, in %s', (locale) => {
  const { author, customer, saved, filled, slot } = SCENES[locale];
  const other = 'Autre chose : le magasin de Nantes est fermé lundi pour travaux, dit la responsable.';
  const situation = (brand: object) => ({
    platform: 'x' as const,
    visibility: 'public' as const,
    now: '2026-05-12T15:40:00+02:00',
    thread: [{ role: 'customer' as const, author, text: customer }],
    brand: { name: 'Norel', saved: [savedForComparing(saved), other], ...brand },
  });
  const put = savedFiller(engine, engine.analyse('', situation({})), locale).fill(saved);

  it('has the customer’s name and matter in it, and leaves the rest to the writer', () => {
    expect(put).toMatch(filled);
    expect(put).toContain(slot);
    expect(put).not.toContain('{');
  });

  it('is flagged as it is, with another offered, unless it is approved', () => {
    const sent = put.replace(slot, locale === 'fr' ? 'jeudi' : 'on Thursday');
    const judged = engine.analyse(sent, situation({}));
    const found = judged.diagnostics.find(({ rule }) => rule === 'reuse-canned');
    expect(found).toMatchObject({ variant: 'saved' });
    expect(found && rewriter.rewrites(judged, found, locale).length).toBeGreaterThan(0);
    const approved = engine.analyse(sent, situation({ approved: [savedForComparing(saved)] }));
    expect(approved.diagnostics.map(({ rule }) => rule)).not.toContain('reuse-canned');
  });
});
