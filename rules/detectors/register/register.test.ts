import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const judge = createJudge();
function found(
  draft: string,
  brand: Record<string, string> = {},
  said = 'Colis jamais reçu, c’est inadmissible',
) {
  const { diagnostics } = judge.analyse({
    platform: 'x',
    visibility: 'public',
    brand: { name: 'Marque', ...brand },
    thread: [{ role: 'customer', text: said }],
    draft,
  });
  const spans = diagnostics.filter(({ rule }) => rule === 'register').flatMap((one) => one.spans);
  return spans.map(([start, end]) => draft.slice(start, end));
}

describe('register', () => {
  it('points at the rarer form of a mix', () =>
    expect(found('Bonjour, votre colis part demain et vous le recevrez mardi, ça te va ?')).toEqual([
      'ça te va',
    ]));
  it('holds to the pack’s vous', () =>
    expect(found('Bonjour, ton colis part demain.', { address: 'vous' })).toEqual(['ton']));
  it('holds to the pack’s tu', () =>
    expect(found('Salut, votre colis part demain.', { address: 'tu' })).toEqual(['votre']));
  it('lets vous stand for several', () =>
    expect(found('Salut, pardon à toi et tes amis, vous étiez sur la liste.', { address: 'tu' })).toEqual(
      [],
    ));
  it('leaves a quotation alone', () =>
    expect(found('Bonjour, « Dis, tu m’aimes ? » est reporté, votre billet reste bon.')).toEqual([]));
  it('hears slang and dropped negations under a complaint', () => {
    expect(found('Bonjour, on sait pas encore d’où ça vient.')).toEqual(['on sait pas']);
    expect(found('Hi, we’re gonna check it today.', {}, 'Parcel never came, this is a disgrace')).toEqual([
      'gonna',
    ]);
  });
  it('lets a familiar voice be familiar', () =>
    expect(
      found(
        'Hi, we’re gonna check it today.',
        { voice: 'familiar' },
        'Parcel never came, this is a disgrace',
      ),
    ).toEqual([]));
});
