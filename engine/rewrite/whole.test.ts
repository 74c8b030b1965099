import { describe, expect, it } from 'vitest';
import { faultOfWhole, weighty } from '../../rules/bin/eval/rewrites';
import { createJudge } from '../../rules/bin/judge';
import { situationOf } from '../../rules/bin/situation-of';
import type { CaseInput } from '../../rules/pack/schema/case';
import { inventedFacts } from './invented';

const judge = createJudge();
const NOW = '2026-05-05T10:00:00+02:00';

interface Told {
  readonly customer: string;
  readonly author?: string;
  readonly draft: string;
  readonly brand?: object;
  readonly rest?: object;
}

const caseOf = ({ customer, author = 'Camille R.', draft, brand, rest }: Told): CaseInput =>
  ({
    platform: 'x',
    visibility: 'public',
    now: NOW,
    brand: { name: 'Meublerie', contacts: [{ channel: 'dm', value: '@meublerie' }], ...brand },
    thread: [{ role: 'customer', author, text: customer }],
    draft,
    ...rest,
  }) as unknown as CaseInput;

const wholes = (told: Told): string[] => {
  const input = caseOf(told);
  return judge.rewriter.whole(judge.analyse(input), 'fr').map(({ text }) => text);
};
const first = (told: Told): string => wholes(told)[0] ?? '';

const LATE = 'Commande passée il y a trois semaines, toujours rien reçu, c’est honteux';
const BLAME = 'Vous auriez dû lire nos conditions.';

describe('a whole reply', () => {
  it('greets by name, owns this matter, says what comes next, in private', () => {
    const text = first({ customer: LATE, draft: BLAME });
    expect(text).toMatch(/^Bonjour Camille, /);
    expect(text).toMatch(/livraison|commande/);
    expect(text).toMatch(/message privé/);
    expect(text).not.toContain('conditions');
  });

  it('comes in variants that differ in more than a word', () => {
    const all = wholes({ customer: LATE, draft: BLAME });
    expect(all.length).toBeGreaterThan(1);
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) {
        const words = new Set(one.split(/\s+/));
        expect(other.split(/\s+/).filter((word) => !words.has(word)).length).toBeGreaterThan(2);
      }
  });

  it('keeps the writer’s own facts and clauses', () => {
    const draft =
      'Bonjour, il suffit de lire la notice page 12. Votre canapé sera repris mardi 12 mai entre 8 h et 10 h. Léa';
    const text = first({ customer: 'Mon canapé est arrivé cassé, 900 € !!', draft });
    expect(text).toContain('Votre canapé sera repris mardi 12 mai entre 8 h et 10 h.');
    expect(text).toMatch(/Léa$/);
  });

  it('says tu where the brand does, and agrees with who speaks', () => {
    const tu = first({
      customer: LATE,
      draft: 'Tu aurais dû lire nos conditions. ^Léa',
      brand: { address: 'tu' },
    });
    expect(tu).not.toMatch(/\b(?:vous|votre|vos)\b/i);
    const she = 'Je suis désolée, mais vous auriez dû lire nos conditions. ^Léa';
    for (const text of wholes({ customer: LATE, draft: she })) expect(text).not.toMatch(/désolé(?!e)/);
  });

  it('answers by the numbers that the customer gave', () => {
    const text = first({
      customer: '1) Où est mon colis ? 2) Quand serai-je remboursé ? C’est une honte',
      draft: 'Bonjour, nous avons bien reçu votre message.',
      rest: { platform: 'facebook' },
    });
    expect(text).toContain('1) ⟦réponse⟧');
    expect(text).toContain('2) ⟦réponse⟧');
  });

  it('leaves admissions out where the fact is contested', () => {
    const told = { customer: LATE, draft: BLAME, rest: { contested: true } };
    for (const text of wholes(told)) expect(text).not.toMatch(/excuses|désolé|pardon|regret/i);
    expect(wholes(told).length).toBeGreaterThan(0);
  });

  it('is sorry without admitting a fault where the brand wants none admitted', () => {
    const forbidden = { admission: 'forbidden' };
    const said = wholes({ customer: LATE, draft: BLAME, brand: forbidden });
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      expect(text).toMatch(/désolé|regrett/i);
      expect(text).not.toMatch(/excuses|pardon|aurions dû/i);
    }
    const english = wholes({
      customer: 'My parcel never came, shame on you',
      draft: 'You should have read our terms.',
      brand: forbidden,
    });
    for (const text of english) expect(text).not.toMatch(/apolog|deserved better/i);
    expect(english.length).toBeGreaterThan(0);
  });

  it('has no emoji where the brand wants none', () => {
    const told = {
      customer: LATE,
      draft: `Désolés pour ce retard 🙏. ${BLAME}`,
      brand: { voice: 'nous, sans emoji' },
    };
    for (const text of wholes(told)) expect(text).not.toContain('🙏');
  });

  it('says that it is too long where it cannot be made to fit', () => {
    const draft = `Bonjour Camille, ${'votre commande 4512 est au dépôt de Lens depuis le 3 mai et repart le 6 mai. '.repeat(4)}`;
    const input = caseOf({ customer: LATE, draft });
    const [whole] = judge.rewriter.whole(judge.analyse(input), 'fr');
    expect(whole?.excess).toBeGreaterThan(0);
  });
});

describe('the way on', () => {
  const lost = 'Mon colis a disparu, aucune nouvelle, et personne ne répond à mes 10 mails';
  const contacts = (...list: object[]) => ({ contacts: list });
  const email = { channel: 'email', value: 'sav@meublerie.example' };
  const phone = { channel: 'phone', value: '01 00 00 20 20' };

  it('is never a channel that the customer tried in vain', () => {
    for (const text of wholes({ customer: lost, draft: BLAME, brand: contacts(email) }))
      expect(text).not.toContain(email.value);
    const text = first({ customer: lost, draft: BLAME, brand: contacts(email, phone) });
    expect(text).toContain(phone.value);
  });

  it.each([
    ['shut', { ...phone, open: false }],
    ['outside its hours', { ...phone, hours: '14-18' }],
    ['for other topics', { ...phone, topics: ['assurance'] }],
  ])('is none that is %s', (_, contact) => {
    for (const text of wholes({ customer: LATE, draft: BLAME, brand: contacts(contact) }))
      expect(text).not.toContain(phone.value);
  });

  it('is a blank, not an invention, where none is known', () => {
    const input = caseOf({ customer: LATE, draft: BLAME, brand: { contacts: [] } });
    for (const { text } of judge.rewriter.whole(judge.analyse(input), 'fr'))
      expect(inventedFacts(input, text)).toEqual([]);
  });
});

describe('rotation', () => {
  it.each([
    ['fr', 'Colis jamais reçu, c’est honteux', 'Vous auriez dû lire nos conditions.'],
    ['en', 'My parcel never arrived, shame on you', 'You should have read our terms.'],
  ])('ten customers with the same complaint never get a pasted answer (%s)', (_, customer, draft) => {
    const history: { text: string; at: string; to: string }[] = [];
    const names = ['Alain', 'Béa', 'Chloé', 'Dora', 'Emile', 'Fanny', 'Gilles', 'Hana', 'Ivan', 'Jade'];
    for (const [i, author] of names.entries()) {
      const input = caseOf({ customer, author, draft, rest: { history: [...history] } });
      const [whole] = judge.rewriter.whole(judge.analyse(input), 'fr');
      const after = judge.engine.analyse(whole?.text ?? '', situationOf(input));
      expect(whole).toBeDefined();
      expect(after.diagnostics.map(({ rule }) => rule)).not.toContain('reuse-canned');
      history.push({ text: whole?.text ?? '', at: `2026-05-05T09:0${i}:00+02:00`, to: author });
    }
  });

  it('is a pure function of thread and history', () => {
    const told = { customer: LATE, draft: BLAME };
    expect(wholes(told)).toEqual(wholes(told));
  });
});

describe('what has to come back as it is', () => {
  const SOUND =
    'Bonjour Camille, nous sommes désolés pour ce retard. Je vérifie avec le transporteur et reviens vers vous avant 17 h. Léa';
  it('a sound reply', () => expect(wholes({ customer: LATE, draft: SOUND })).toEqual([]));
  it('thanks that the writer answers', () =>
    expect(
      wholes({ customer: LATE, draft: 'Merci pour votre gentil message, ravis que cela vous plaise !' }),
    ).toEqual([]));
  it('a rewrite', () => {
    const input = caseOf({ customer: LATE, draft: BLAME });
    for (const one of judge.rewriter.whole(judge.analyse(input), 'fr'))
      expect(faultOfWhole(judge, input, one)).toBeNull();
  });
});

describe('the checks themselves', () => {
  const input = caseOf({ customer: LATE, draft: BLAME });
  const rewrite = (text: string) => ({ label: '', edits: [], text, slots: [] });
  it.each([
    [
      'an invented date',
      'Bonjour Camille, nous sommes désolés pour ce retard. Je vérifie et reviens vers vous le 12 mai.',
      'invents',
    ],
    ['a fault that stayed', `Bonjour Camille, nous sommes désolés pour ce retard. ${BLAME}`, 'not sound'],
  ])('see %s', (_, text, what) => expect(faultOfWhole(judge, input, rewrite(text))?.[0]).toBe(what));
  it('see what is found at all', () => expect(weighty(judge.analyse(input)).length).toBeGreaterThan(0));
});

describe('the rewrites of one finding', () => {
  const texts = (customer: string, draft: string): string[] => {
    const analysis = judge.analyse(
      caseOf({ customer, draft, brand: { contacts: [] }, rest: { platform: 'facebook' } }),
    );
    return analysis.diagnostics.flatMap((one) =>
      judge.rewriter.rewrites(analysis, one, 'fr').map(({ text }) => text),
    );
  };

  it('begin and end with no space', () => {
    const all = texts('Mon gâteau a rendu ma fille malade', 'Nos gâteaux sont frais. Vous mentez.');
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((text) => text !== text.trim())).toEqual([]);
  });

  it('leave a space where a number goes', () => {
    const all = texts(
      'Spectacle annulé',
      'Bonjour, désolés. Votre ticket n°B-5532 reste valable pour le 4 mai.',
    );
    expect(all.join('\n')).toContain('Votre ticket reste valable');
  });

  it('take a title out with its name, and leave no sentence that begins with a number', () => {
    const greeted = texts(
      'Mon lit grince',
      'Bonjour Mme Vasquez, désolé pour ce lit. Je vous réponds demain.',
    );
    expect(greeted.length).toBeGreaterThan(0);
    expect(greeted.filter((text) => /\bMme (?!Vasquez)/.test(text))).toEqual([]);
    const sent = texts(
      'Vous avez coupé ma haie sans prévenir',
      'La haie gênait la route. Vous n’avez qu’à vous plaindre à M. Durand, 05 00 00 00 00, avant le 15/06/2026.',
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((text) => /M\.,|[.!?] 05/.test(text))).toEqual([]);
  });

  it('speak of no earlier message where the brand wrote none, and of no late reply to somebody who called', () => {
    const all = texts('J’ai appelé 10 fois, aucune réponse', 'Appelez-nous au 3900, nous répondrons.');
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((text) => /dernier message|réponse tardive/.test(text))).toEqual([]);
  });
});
