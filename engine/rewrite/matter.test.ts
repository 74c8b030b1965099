import { expect, it } from 'vitest';
import type { CustomerReading } from '../reading/customer';
import { isIdentified, isSettledSince } from './matter';

const said = (text: string): CustomerReading => ({ latest: { text } }) as CustomerReading;

it.each([
  ['I still haven’t been refunded', false],
  ['It has never been sorted', false],
  ['Personne ne m’a remboursé', false],
  ['Je ne suis pas du tout satisfaite', false],
  ['Cette robe ne me plaît pas', false],
  ['ça me plaît pas', false],
  ['Nothing came for weeks, but I was refunded yesterday', true],
  ['Pas de réponse, mais on m’a remboursée', true],
  ['All sorted now, thanks', true],
  ['Heureusement, je garde la robe', true],
])('the matter is settled, «%s»: %s', (text, isSettled) =>
  expect(isSettledSince(said(text))).toBe(isSettled),
);

it.each([
  ['Vol 418 annulé', true],
  ['Commande 20417', true],
  ['Order 20417 never came', true],
  ['order #20417', true],
  ['BA1492 is late', true],
  ['AM418 is late', true],
  ['Waiting since 2 AM 15 people in line', false],
  ['Please DM 24 hours a day', false],
])('the case can be found, «%s»: %s', (text, isFound) => expect(isIdentified(said(text))).toBe(isFound));
