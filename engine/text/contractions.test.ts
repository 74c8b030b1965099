import { expect, it } from 'vitest';
import { spelledOut } from './contractions';

it('words named as what every object has stand for themselves', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype).map((one) => one.toLowerCase())) {
    expect(spelledOut(name, 'en')).toBeNull();
    expect(spelledOut(name, 'fr')).toBeNull();
  }
  expect(spelledOut("don't", 'en')).toEqual(['do', 'not']);
});
