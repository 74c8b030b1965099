import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const judge = createJudge();
function joked(draft: string, said = 'Colis perdu depuis 3 semaines, personne ne répond') {
  const thread = [{ role: 'customer' as const, text: said }];
  const { diagnostics } = judge.analyse({ platform: 'x', visibility: 'public', thread, draft });
  return diagnostics
    .filter(({ rule }) => rule === 'misplaced-humour')
    .map(({ spans, severity }) => [severity, ...spans.map(([start, end]) => draft.slice(start, end))]);
}

describe('humour', () => {
  it.each([
    ['Bonjour, votre colis est en vacances 😂 On regarde.', ['warning', 'votre colis est en vacances', '😂']],
    ['Bonjour, désolé lol, on regarde.', ['warning', 'lol']],
    ['Bonjour, désolés ;) nous vérifions ce soir.', ['warning', ';)']],
    ['Bonjour, désolés, nous vérifions ce soir 🙂', ['hint', '🙂']],
  ])('%s', (draft, found) => expect(joked(draft)).toEqual([found]));

  it('follows a customer who laughs', () =>
    expect(
      joked('Haha, il est à Lyon 😂', 'mon colis a visité 4 villes 😂 il arrive quand ? toujours rien'),
    ).toEqual([]));
  it('leaves a plain reply alone', () =>
    expect(joked('Bonjour, désolés. Nous vérifions ce soir.')).toEqual([]));
});
