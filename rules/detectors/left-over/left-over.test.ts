import { describe, expect, it } from 'vitest';
import type { SentReply, Situation } from '../../../engine/types/situation';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

/** What is found left over from replies to others in an answer to Nadia, who tells only that she waits. */
function leftOver(draft: string, ...replies: readonly (readonly [to: string, text: string])[]): string[] {
  return leftOverIn('Toujours rien reçu, still nothing, refund me', draft, ...replies);
}

/** The same, when Nadia told something else. */
function leftOverIn(
  told: string,
  draft: string,
  ...replies: readonly (readonly [to: string, text: string])[]
): string[] {
  const situation: Situation = {
    platform: 'x',
    visibility: 'public',
    now: '2026-05-12T10:00:00+02:00',
    thread: [{ role: 'customer', author: 'Nadia Ferroudj', text: told }],
    history: replies.map(([to, text]) => ({ to, text, at: '2026-05-12T09:00:00+02:00' })),
  };
  const found = engine.analyse(draft, situation).diagnostics.filter(({ rule }) => rule === 'left-over');
  return found.flatMap(({ spans }) => spans.map((span) => draft.slice(...span)));
}

/** Reads a draft for Nadia behind one earlier reply. */
const leftOverOf = (reply: SentReply, draft: string): void => {
  const thread = [{ role: 'customer', author: 'Nadia Ferroudj', text: 'Toujours rien' }] as const;
  engine.analyse(draft, { platform: 'x', visibility: 'public', thread, history: [reply] });
};

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
    [
      'an hour, in figures or in words',
      'The crew comes by 6.30pm.',
      'And the crew comes by half past six.',
      ['half past six'],
    ],
    [
      'a stretch of hours',
      'La piscine ouvre de 14 h à 18 h 30.',
      'Le bureau rouvre de 14 h à 18 h 30.',
      ['14 h', '18 h 30'],
    ],
    [
      'a day of the week',
      'La porte part de l’atelier vendredi.',
      'Elle part de l’atelier vendredi.',
      ['vendredi'],
    ],
    [
      'a month',
      'Une place est gardée fin mars.',
      'Votre place est gardée fin mars, je vous appelle ce soir.',
      ['fin mars'],
    ],
    [
      'a sum in words',
      'Les 180 euros seront recrédités.',
      'Vos cent quatre-vingts euros seront recrédités.',
      ['cent quatre-vingts euros'],
    ],
    ['a building', 'Il intervient au bâtiment C.', 'L’ascensoriste est au bâtiment C.', ['C']],
    ['a volume', 'Volume two is wrapped.', 'And volume 2 is here.', ['2']],
    ['a measure', 'La hotte de 90 cm est arrivée.', 'La hotte de 900 mm est arrivée.', ['900 mm']],
    [
      'who is theirs',
      'Your daughter’s lunches are booked.',
      'And your daughter’s lunches are booked.',
      ['your daughter'],
    ],
    [
      'a name with a hyphen',
      'Le gardien du parking Pey-Berland vous ouvre.',
      'Le gardien du parking Pey-Berland a les images.',
      ['Pey-Berland'],
    ],
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
    [
      'a day that comes back by itself',
      'Le réparateur vient vendredi.',
      'Votre avoir sera visible vendredi.',
    ],
    [
      'when the desk is open',
      'Nous sommes ouverts de 9 h à 18 h 30.',
      'Nous sommes ouverts de 9 h à 18 h 30.',
    ],
    ['a time that went by', 'Après 3 h de panne, tout est revenu.', 'Après 3 h de panne, tout est revenu.'],
    ['Christmas', 'Avant le 25 décembre.', 'Ce sera là pour le 25 décembre.'],
  ])('lets %s be', (_, earlier, draft) => expect(leftOver(draft, desk(earlier))).toEqual([]));

  it.each([
    ['L’escalier du B n’a plus de lumière', 'La lumière du bâtiment B revient demain.'],
    ['My visit was for half four', 'Sorry nobody came at 4.30pm.'],
    ['et les tabourets alors', 'Les six tabourets partent lundi.'],
    ['douze balles la part', 'Vos 12,00 € vous sont rendus.'],
    ['le vélo de St-Dié', 'Notre magasin de Saint-Dié vous attend.'],
    ['20 gigas partis en une nuit', 'Les 20 Go sont revenus sur votre ligne.'],
    ['on attend depuis 9h15', 'Votre vol de 9 h 15 est parti.'],
    ['mon gamin n’a rien mangé', 'Le panier de votre fils arrive.'],
  ])('knows what the customer says in other words: %s', (told, draft) => {
    expect(leftOverIn(told, draft, desk(draft))).toEqual([]);
    expect(leftOver(draft, desk(draft))).not.toEqual([]);
  });

  it.each([
    ['Plus de lumière chez nous', 'Le courant revient vers 16h40.', 'Le courant revient vers 16h40 partout.'],
    [
      'Encore un bus annulé',
      'La grève du 4 juin touche la ligne B.',
      'La grève du 4 juin touche toute la ligne B.',
    ],
    ['Le tram ?', 'Ligne 7 coupée jusqu’à 11 h 25.', 'Ligne 7 coupée jusqu’à 11 h 25, un car la remplace.'],
    [
      'La séance annulée, merci',
      'La séance passe au jeudi 18 à 20 h 15.',
      'Elle passe au jeudi 18 à 20 h 15.',
    ],
    ['NV 310 cancelled', 'You’re on NV 318 at 17:25.', 'We’ve put everyone on NV 318 at 17:25.'],
    ['Fermé ?!', 'L’atelier ferme à 17h45, venez.', 'L’atelier ferme à 17h45, venez avec le ticket.'],
    ['Door locked!', 'The shop opens at 9:50.', 'Until June the shop opens at 9:50.'],
    [
      'Ces frais, sérieux',
      'Les frais de visite sont de 34,50 €.',
      'Les frais de visite sont de 34,50 € et tombent.',
    ],
    ['Pas d’eau chaude', 'Les douze logements touchés sont connus.', 'Il y a douze logements touchés.'],
  ])('lets everybody’s matter be: %s', (told, earlier, draft) =>
    expect(leftOverIn(told, draft, desk(earlier))).toEqual([]),
  );

  it.each([
    ['a seat in it', 'Votre train part à 16h40.', 'Votre train part à 16h40.', ['16h40']],
    [
      'a shop’s doors, said of another',
      'La piscine ouvre à 9 h 50.',
      'Le bureau ouvre à 9 h 50.',
      ['9 h 50'],
    ],
    ['what is paid back', 'Vos 34,50 € de frais partent.', 'Vos 34,50 € de frais partent.', ['34,50 €']],
    [
      'who is not theirs',
      'Navré pour vous et votre fille.',
      'Navrée, Nadia, pour votre fille.',
      ['votre fille'],
    ],
    [
      'a sum in words',
      'Your three pounds sixty is back.',
      'Three pounds sixty is on its way.',
      ['Three pounds sixty'],
    ],
  ])('still finds %s', (_, earlier, draft, found) => expect(leftOver(draft, desk(earlier))).toEqual(found));

  it('reads its texts as often for many hours as for few', () => {
    const folds = (times: number): number => {
      const text = 'à 9 h 10 '.repeat(times);
      let reads = 0;
      const held = { to: 'Paul Roch', at: '2026-05-12T09:00:00+02:00' };
      const get = (): string => {
        reads++;
        return text;
      };
      const reply = Object.defineProperty(held, 'text', { enumerable: true, get });
      leftOverOf(reply as unknown as SentReply, text);
      return reads;
    };
    expect(folds(200)).toBe(folds(10));
  });

  it('takes what two people were told for the brand’s own', () => {
    const told = 'Tout repart le 23 juin.';
    const draft = 'Désolée Nadia, tout repart le 23 juin.';
    expect(leftOver(draft, desk(told))).toEqual(['23 juin']);
    expect(leftOver(draft, desk(told), ['Inès Vial', `Bonjour Inès, désolé. ${told}`])).toEqual([]);
  });
});
