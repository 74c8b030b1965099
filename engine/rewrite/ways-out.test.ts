import { describe, expect, it } from 'vitest';
import { faultOfFirst, weighty } from '../../rules/bin/eval/rewrites';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Locale } from '../types/text';

const judge = createJudge();

const caseOf = (locale: Locale, thread: CaseInput['thread'], draft: string, rest: object = {}): CaseInput =>
  ({ platform: 'facebook', visibility: 'public', locale, thread, draft, ...rest }) as unknown as CaseInput;

/** The first rewrite of a rule's finding, and what is wrong with it; null where the rule finds nothing of weight. */
function firstOf(input: CaseInput, rule: string) {
  const analysis = judge.analyse(input);
  const one = weighty(analysis).find((found) => found.rule === rule);
  if (!one) return null;
  const [first] = judge.rewriter.rewrites(analysis, one, analysis.locale ?? 'fr');
  return { text: first?.text ?? '', fault: faultOfFirst(judge, input, analysis, one, first) };
}

const SAID = { fr: 'Mon compte', en: 'My account' } as const;
/** Somebody in a private chat who is told again what they were told a moment ago. */
const pasted = (locale: Locale, draft: string): CaseInput => {
  const said = { role: 'customer', text: SAID[locale] } as const;
  return caseOf(locale, [said, { role: 'brand', text: draft }, said], draft, { visibility: 'private' });
};

/** The share of pasted answers at most that only their writer can say otherwise. */
const ALONE = 0.05;

describe('a pasted answer', () => {
  const answers = (judge.pack.rules ?? []).flatMap(({ examples }) =>
    (['fr', 'en'] as const).flatMap((locale) =>
      (examples?.[locale].allows ?? []).slice(0, 4).map(({ draft }) => pasted(locale, draft)),
    ),
  );
  const found = answers.flatMap((input) => firstOf(input, 'reuse-canned') ?? []);

  it('gets a way out, whatever it says and however short it is', () => {
    expect(found.length).toBeGreaterThan(200);
    const none = found.filter(({ text }) => text === '');
    expect(none.length).toBeLessThan(found.length * ALONE);
  });

  it('is never rewritten wrongly: all it holds is kept', () =>
    expect(found.filter(({ text, fault }) => text !== '' && fault !== null)).toEqual([]));

  it('of a chat, too short to vary, makes room for another, in a blank', () => {
    const said = 'Merci pour la copie du reçu.';
    const thread = [
      { role: 'brand', text: said },
      { role: 'customer', text: 'Presque' },
    ] as CaseInput['thread'];
    const first = firstOf(caseOf('fr', thread, said, { visibility: 'private' }), 'reuse-canned');
    expect(first).toMatchObject({ fault: null, text: expect.stringMatching(/^[^⟦]+\s: ⟦réponse⟧\.$/u) });
  });

  it('that facts keep what it was is left to be said otherwise', () =>
    expect(
      firstOf(
        pasted('en', 'Street lights are inspected within 15 working days of being reported.'),
        'reuse-canned',
      )?.text,
    ).toContain('⟦to reword: Street lights are inspected within 15 working days of being reported.⟧'));
});

describe('a channel that failed', () => {
  const HOURS = ['8am', '10:30', 'noon on 12 May', '7 pm CST'];
  it.each(HOURS)('keeps its hour, %s, with somebody to ask for', (hour) => {
    const thread = [
      {
        role: 'customer',
        text: 'I was on hold for 30 mins on your phone line and then the call cut out. Useless.',
      },
    ] as CaseInput['thread'];
    const draft = `Sorry you were cut off. The groups desk starts at ${hour}, so do try calling again.`;
    const first = firstOf(caseOf('en', thread, draft), 'dead-channel');
    expect(first?.fault).toBeNull();
    expect(first?.text).toContain(hour);
  });
});

describe('a point that is cut', () => {
  it('keeps its number and what else it says', () => {
    const thread = [
      { role: 'customer', text: 'Facture à 38 euros. 1) pourquoi cette hausse ? 2) pourquoi aucun mail ?' },
    ] as CaseInput['thread'];
    const draft =
      'Bonjour, je suis désolée pour cette hausse.\n1) Le tarif dure douze mois, puis il passe à 38 euros.\n2) Un mail part trente jours avant : vous auriez dû le lire.';
    const first = firstOf(caseOf('fr', thread, draft), 'blame-customer');
    expect(first?.fault).toBeNull();
    expect(first?.text).toContain('\n2) Un mail part trente jours avant.');
  });
});

describe('another language', () => {
  const thread = [
    { role: 'customer', text: 'I was charged 75 euros for a bike that I gave back. Please fix this' },
  ] as CaseInput['thread'];
  const draft =
    '@emma_b Bonjour Emma, veuillez nous excuser pour ces 75 €. La borne a gardé le trajet ouvert : je le clos.';
  const text = firstOf(
    caseOf('en', thread, draft, { platform: 'x', locale: undefined }),
    'wrong-language',
  )?.text;

  it('keeps whom the reply is addressed to', () => expect(text).toMatch(/^@emma_b Hi Emma,/));
  it('leaves a fact beside the greeting to be translated', () =>
    expect(text).toContain('⟦to translate: veuillez nous excuser pour ces 75 €.⟧'));
});
