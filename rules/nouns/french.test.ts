import { describe, expect, it } from 'vitest';
import { frenchNouns } from './french';

const named = (text: string): string[] => frenchNouns([text]).map(({ noun }) => noun);

describe('French nouns for things of the customer’s', () => {
  it.each([
    ['Ma poussette est arrivée avec une roue tordue.', 'poussette'],
    ['ma belle petite commode est en morceaux', 'commode'],
    ['j’ai acheté une machine à laver chez vous, en panne', 'machine à laver'],
    ['Le lave-linge que vous m’avez livré ne démarre plus', 'lave-linge'],
    ["les chaises que j'ai commandées sont rayées", 'chaises'],
    ['Lave-vaisselle livré le 2, en panne le 9.', 'lave-vaisselle'],
    ['@norel Deuxième lampe livrée en morceaux', 'lampe'],
    ['mes nouvelles lunettes de soleil sont rayées', 'lunettes de soleil'],
    ['mon imprimante ne marche plus', 'imprimante'],
    ['j’ai reçu l’aspirateur sans son tuyau', 'aspirateur'],
    ['Toujours pas reçu mon matelas de votre boutique', 'matelas'],
    ['ma liseuse de suite bloquée', 'liseuse'],
  ])('%s', (text, noun) => expect(named(text)).toEqual([noun]));

  it('are none where somebody, a body, a time, a place or a mere word for trouble is theirs', () => {
    const told = [
      'Mon problème, c’est que personne ne répond.',
      'mon mari est furieux et ma fille pleure',
      'mon dos me fait mal, mon genou est cassé',
      'mon anniversaire est gâché, ma soirée aussi',
      'ma commande, mon colis et mon remboursement ne sont jamais arrivés',
      'mon voisin a vu le livreur, quel connard',
      'mes médicaments ne sont jamais arrivés',
      'j’ai envoyé mes coordonnées à votre équipe',
      'ma Léa attend toujours',
      'j’ai acheté un cadeau',
    ];
    expect(told.flatMap(named)).toEqual([]);
  });

  it('tell where they stand, in which message, and whether they are several', () => {
    const texts = ['Bonjour ?', 'Alors 😡 : mes chaussures sont trouées.'];
    const [found] = frenchNouns(texts);
    expect(found).toMatchObject({ message: 1, plural: true, noun: 'chaussures' });
    expect(texts[1]?.slice(found?.start, found?.end)).toBe('chaussures');
  });
});
