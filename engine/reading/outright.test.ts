import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Locale } from '../types/text';

const judge = createJudge();
const DRAFT = {
  fr: 'Bonjour, écrivez-nous en message privé et nous regarderons votre dossier.',
  en: 'Hello, please send us a direct message and we will look into it.',
};

const judged = (locale: Locale, text: string) =>
  judge.analyse({
    platform: 'facebook',
    visibility: 'public',
    thread: [{ role: 'customer', text }],
    draft: DRAFT[locale],
  } as unknown as CaseInput);

describe('a trouble told outright', () => {
  it.each([
    ['fr', 'Votre service client est inexistant.'],
    ['fr', 'La qualité est médiocre, je suis très déçue.'],
    ['fr', 'Le carton est arrivé éventré.'],
    ['fr', 'Service déplorable, je ne reviendrai plus.'],
    ['fr', 'Votre livreur a été odieux.'],
    ['fr', 'Le repas était froid, et le serveur s’en fichait.'],
    ['fr', 'La taille ne correspond pas, et le retour est payant !'],
    ['en', 'The parcel arrived ripped open.'],
    ['en', 'Terrible service, never coming back.'],
    ['en', 'Still nothing received, unacceptable.'],
    ['en', 'I am furious, you charged me twice.'],
    ['en', 'Your driver was nasty.'],
  ] as const)('%s: is a complaint and asks for an apology, however short: %s', (locale, text) => {
    const { reading, diagnostics } = judged(locale, text);
    expect(reading.customer.act).toBe('complaint');
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toContainEqual(['apologise', 'error']);
  });

  it.each([
    ['fr', 'Jamais déçue, comme d’habitude au top !'],
    ['fr', 'Zéro retard ce matin, je le note.'],
    ['fr', 'Colis perdu puis retrouvé, équipe adorable, bravo.'],
    ['en', 'Never disappointed, best shop in town.'],
    ['en', 'No delay at all today, thank you!'],
    ['en', 'You found my lost parcel, amazing team.'],
  ] as const)('%s: is none beside something good, or denied: %s', (locale, text) => {
    const { diagnostics } = judged(locale, text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
