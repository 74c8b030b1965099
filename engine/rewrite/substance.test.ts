import { expect, it } from 'vitest';
import type { TextReading } from '../reading/text';
import { isStump } from './substance';

/** A draft in which no cue was found. */
const draft = (text: string): TextReading => ({ text, hits: new Map() }) as unknown as TextReading;

it.each([
  ['Quel manque de savoir-vivre.', true],
  ['Learn to read.', true],
  ['Calmez-vous Madame.', true],
  ['C’est votre problème.', true],
  ['Votre colis est retrouvé.', false],
  ['Claire suit votre dossier.', false],
  ['Il attend à Lyon.', false],
  ['Your parcel was found.', false],
])('is a mere stump, «%s»: %s', (text, isMere) =>
  expect(isStump(draft(text), [0, text.length])).toBe(isMere),
);
