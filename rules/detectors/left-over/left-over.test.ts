import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../engine/types/situation';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

/** What is found left over from replies to others in an answer to Nadia, who tells only that she waits. */
function leftOver(draft: string, ...replies: readonly (readonly [to: string, text: string])[]): string[] {
  const situation: Situation = {
    platform: 'x',
    visibility: 'public',
    now: '2026-05-12T10:00:00+02:00',
    thread: [
      { role: 'customer', author: 'Nadia Ferroudj', text: 'Toujours rien reçu, still nothing, refund me' },
    ],
    history: replies.map(([to, text]) => ({ to, text, at: '2026-05-12T09:00:00+02:00' })),
  };
  const found = engine.analyse(draft, situation).diagnostics.filter(({ rule }) => rule === 'left-over');
  return found.flatMap(({ spans }) => spans.map((span) => draft.slice(...span)));
}

const desk = (text: string): [string, string] => ['Paul Roch', `Bonjour Paul, désolé. ${text}`];

describe('what is left over of another reply', () => {
  it.each([
    ['a reference', 'Le dossier KR-4471 est ouvert.', 'Je relance le dossier KR-4471 ce matin.', ['KR-4471']],
    ['a sum', 'Je vous rends 63,40 €.', 'Les 63,40 € partent ce soir.', ['63,40 €']],
    ['a day', 'Livraison le 23 juin.', 'Vous serez livrée le 23/06.', ['23/06']],
    [
      'a page of one person',
      'Voici : kord.example/u/paul-8812',
      'Déposez tout sur kord.example/u/paul-8812',
      ['kord.example/u/paul-8812'],
    ],
    ['a train', 'Le 7h13 est supprimé.', 'Le 7h13 roulera demain.', ['7h13']],
    ['a size', 'La taille 44 part ce soir.', 'Je vous envoie la taille 44.', ['44']],
    ['a shop', 'Le magasin de Vannes vous attend.', 'Je préviens le magasin de Vannes.', ['Vannes']],
  ])('finds %s', (_, earlier, draft, found) => expect(leftOver(draft, desk(earlier))).toEqual(found));

  it.each([
    [
      'steps that are numbered',
      '5 Ouvrez le menu. 6 Cliquez sur Valider.',
      '5 Ouvrez la page. 6 Cliquez sur Valider.',
    ],
    ['parts of an answer', 'Je regarde. 1/2', 'Je vérifie votre envoi. 1/2'],
    ['a button in quotes', 'Dans le menu de « Réparer », validez.', 'Appuyez sur « Réparer », puis validez.'],
    [
      'a page of help',
      'Voir help.kord.example/hc/articles/88123',
      'Tout est sur help.kord.example/hc/articles/88123',
    ],
    ['a shortened link', 'Par ici : https://t.co/6iDGBJAc2m', 'Écrivez ici : https://t.co/6iDGBJAc2m'],
    ['a usual sum', 'Un bon de 20 € part.', 'Un bon de 20 € part ce soir.'],
    ['hours and delays', 'Réponse sous 48 h, avant 17 h 30.', 'Je vous réponds sous 48 h, avant 17 h 30.'],
    ['Christmas', 'Avant le 25 décembre.', 'Ce sera là pour le 25 décembre.'],
  ])('lets %s be', (_, earlier, draft) => expect(leftOver(draft, desk(earlier))).toEqual([]));

  it('takes what two people were told for the brand’s own', () => {
    const told = 'Tout repart le 23 juin.';
    const draft = 'Désolée Nadia, tout repart le 23 juin.';
    expect(leftOver(draft, desk(told))).toEqual(['23 juin']);
    expect(leftOver(draft, desk(told), ['Inès Vial', `Bonjour Inès, désolé. ${told}`])).toEqual([]);
  });
});
