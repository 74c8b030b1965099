import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema';
import type { Locale } from '../types/text';

const judge = createJudge();

/** The first whole reply for a public draft without contacts; empty where none is offered. */
function whole(locale: Locale, customer: string, draft: string): string {
  const input = {
    platform: 'facebook',
    visibility: 'public',
    brand: { name: 'Meublerie' },
    thread: [{ role: 'customer', author: 'Maud R.', text: customer }],
    draft,
  } as unknown as CaseInput;
  return judge.rewriter.whole(judge.analyse(input), locale)[0]?.text ?? '';
}

const BROKEN = 'Ma lampe est arrivée cassée, je suis très déçue, et personne ne répond';
const LATE = 'My parcel never arrived and nobody answers, this is a disgrace';

describe('what a draft says stays', () => {
  it('the name that a sentence calls', () =>
    expect(
      whole('en', LATE, 'We’re sorry you feel this way, Maud. The depot is checking your parcel today.'),
    ).toContain(', Maud.'));

  it('what an apology is for: only the doubt goes', () => {
    const text = whole(
      'en',
      LATE,
      'We’re sorry for any confusion about the parcel, Maud. The depot is checking it today.',
    );
    expect(text).toContain('sorry for the confusion about the parcel, Maud');
  });

  it('the words that stand for something', () =>
    expect(
      whole('fr', BROKEN, 'Bonjour Maud, désolés pour ce dégât. Écrivez à EMAIL, nous la remplaçons demain.'),
    ).not.toContain('à email'));
});

describe('what comes in', () => {
  it('the way goes behind the writer’s own offer', () => {
    const draft =
      'Bonjour Maud,\n\nJe suis désolée que votre lampe soit arrivée cassée.\n\nNous travaillons sans cesse à nos emballages et à leur solidité.\n\nSi besoin, nous restons à votre disposition pour tout renseignement.\n\nCordialement,\nInès';
    const text = whole('fr', BROKEN.replace(', et personne ne répond', ''), draft);
    if (text) expect(text).toMatch(/tout renseignement\u00a0: écrivez-nous ⟦contact⟧\.\n\nCordialement/);
    expect(
      judge.engine.analyse(draft, { platform: 'facebook', visibility: 'public', thread: [] }).locale,
    ).toBe('fr');
  });

  it('sorrow follows the sentence that names what is answered', () => {
    const text = whole(
      'fr',
      BROKEN,
      'Bonjour Maud,\n\nJe fais suite à votre avis. La lampe sera remplacée demain.',
    );
    expect(text).toMatch(/^Bonjour Maud,\n\nJe fais suite à votre avis\. (?!La lampe)/);
  });

  it('sorrow follows a first reaction', () =>
    expect(whole('en', LATE, 'Uh oh! We’ll have a new parcel with you tomorrow.')).toMatch(
      /^(?:Hi Maud, )?uh oh! (?!We’ll)/i,
    ));
});

describe('nothing is offered', () => {
  it.each([
    [
      'a second apology',
      'en',
      LATE,
      'Please accept our sincere eapologies. The parcel leaves tomorrow.',
      /sorry/i,
    ],
    [
      'a way that fails',
      'en',
      LATE,
      'Hi Maud, please call our desk, they will help you.',
      /take it from here/i,
    ],
  ] as const)('rather than %s', (_, locale, customer, draft, clash) =>
    expect(whole(locale, customer, draft)).not.toMatch(clash),
  );

  it('rather than half of a list', () => {
    const draft =
      'Bonjour Maud, désolés pour cette lampe cassée. Nous surveillons la provenance et la qualité de chaque lampe, les meilleures du marché. Elle sera remplacée demain.';
    const text = whole('fr', BROKEN, draft);
    if (text) expect(text).toContain('la qualité');
  });

  it('where the answer is not in the customer’s language', () =>
    expect(
      whole(
        'fr',
        LATE,
        'Bonjour Maud, votre réclamation est prise en charge et vous serez recontactée aujourd’hui par notre dépôt.',
      ),
    ).toBe(''));
});
