import { expect, it } from 'vitest';
import { bare } from '../../../engine/text/bare';
import { isStrange } from './identity';

const brand = { name: 'Ateliers Norel', accounts: ['@AteliersNorel', 'Ateliers Norel'] };
const posting = (account: string, platform: 'x' | 'facebook') =>
  isStrange({ account, brand, platform, visibility: 'public', thread: [] });

it('compares accounts by letters and digits alone', () => {
  expect(bare('@Ateliers_Norel')).toBe(bare('ateliers norel'));
  expect(bare('Cœur & Cie.')).toBe('coeurcie');
});

it('knows the brand’s own account with and without its sign', () => {
  expect([posting('AteliersNorel', 'x'), posting('@ateliersnorel', 'x')]).toEqual([false, false]);
  expect(posting('Ateliers Norel', 'facebook')).toBe(false);
  expect([posting('lea_privee', 'x'), posting('Léa Martin', 'facebook')]).toEqual([true, true]);
});
