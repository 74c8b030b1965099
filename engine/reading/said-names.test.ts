import { describe, expect, it } from 'vitest';
import { namesSaid } from './said-names';

describe('the names that stand in a text', () => {
  it.each([
    ['Bonjour Julie, je regarde. Cordialement, Paul', ['Julie', 'Paul']],
    ['@AteliersNorel Je m’appelle Karim et j’attends.', ['@AteliersNorel', 'Karim']],
    ['Hi Sam, so sorry. – Declan', ['Sam', 'Declan']],
    ['Merci pour la photo, Colin, on revient vers vous. ^AB', ['Colin', 'AB']],
    ['Nous vous rappelons demain.', []],
    ['Votre commande part ce soir. Cordialement', []],
  ])('%s', (text, names) => {
    expect(namesSaid(text).sort()).toEqual([...names].sort());
  });
});
