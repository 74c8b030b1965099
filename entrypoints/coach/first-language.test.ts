import { describe, expect, it } from 'vitest';
import { firstLanguage } from './first-language';

const customer = (text: string) => ({ role: 'customer', text }) as const;

describe('the language that is wanted first', () => {
  it('is that of the customer’s last message, else the person’s own', () => {
    const french = customer('Mon colis est perdu et personne ne répond au téléphone.');
    const english = customer('My parcel is lost and nobody picks up the phone.');
    expect(firstLanguage([english, french], 'en')).toBe('fr');
    expect(firstLanguage([french, english, { role: 'brand', text: 'Bonjour' }], 'fr')).toBe('en');
    expect(firstLanguage([], 'fr')).toBe('fr');
    expect(firstLanguage([customer('KD-2088')], 'en')).toBe('en');
  });
});
