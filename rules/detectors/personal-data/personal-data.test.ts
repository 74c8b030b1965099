import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const judge = createJudge();
function exposed(
  draft: string,
  said = 'Toujours rien, c’est long',
  visibility: 'public' | 'private' = 'public',
) {
  const thread = [{ role: 'customer' as const, text: said }];
  const { diagnostics } = judge.analyse({ platform: 'x', visibility, thread, draft });
  const spans = diagnostics.filter(({ rule }) => rule === 'expose-personal-data').flatMap((one) => one.spans);
  return spans.map(([start, end]) => draft.slice(start, end));
}

describe('what a public reply tells of a customer', () => {
  it('points at the number alone', () => {
    expect(exposed('Bonjour, nous avons essayé de vous joindre au 06 39 98 12 45 hier.')).toEqual([
      '06 39 98 12 45',
    ]);
  });

  it('lets the brand give its own contacts', () => {
    expect(exposed('Bonjour, désolés. Appelez-nous au 01 55 00 00 12.')).toEqual([]);
    expect(exposed('Bonjour, désolés. Écrivez à service.client@exemple.example.')).toEqual([]);
    expect(exposed('Sorry about that. Our team will help on (212) 555-0187.', 'Nothing yet')).toEqual([]);
  });

  it('lets pass what the customer published', () => {
    expect(exposed('Bonjour, la commande 4471 part ce soir.', 'Commande 4471 toujours pas là')).toEqual([]);
  });

  it('says nothing in private', () => {
    expect(exposed('Je vous appelle, votre numéro 06 39 98 12 45 est noté.', 'Alors ?', 'private')).toEqual(
      [],
    );
  });
});
