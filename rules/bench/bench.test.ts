import { describe, expect, it } from 'vitest';
import { corePack } from '../bin/core-pack';
import { compileRuleset } from '../pack/compile';
import type { Example } from '../pack/schema/example';
import type { Pack } from '../pack/schema/pack';
import { exampleOfCase } from './pasted-case';
import { proposePhrases } from './propose';
import { phraseFault, ruleJudge } from './rule-judge';

const pack = corePack();
const core = { pack, ruleset: compileRuleset(pack) };
const team = (rest: Partial<Pack>): Pack => ({
  schemaVersion: 1,
  id: 'shop',
  name: 'Shop',
  version: 1,
  ...rest,
});
const say = (draft: string, marks?: [number, number][]): Example => ({
  thread: [{ role: 'customer', text: 'Colis perdu, personne ne répond.' }],
  draft,
  ...(marks ? { marks } : {}),
});
const dear: NonNullable<Pack['rules']>[number] = {
  id: 'x-shop/dear',
  family: 'faults',
  severity: 'warning',
  message: { fr: 'a', en: 'b' },
  why: { fr: 'c', en: 'd' },
  detect: { kind: 'phrase', fr: ['cher ami', '@ours'], en: [] },
};

describe('a rule at the bench', () => {
  it('of the team’s own is judged by its phrases and lists as they are being written', () => {
    const judge = ruleJudge(
      core,
      team({ rules: [dear], lists: { ours: { fr: ['petit colis'], en: [] } } }),
      dear.id,
    );
    expect(judge.example('fr', 'flags', say('Bonjour cher ami, il part.', [[8, 16]]))).toEqual({
      outcome: 'ok',
      spans: [[8, 16]],
      speaks: true,
    });
    expect(judge.example('fr', 'flags', say('Votre petit colis part.')).outcome).toBe('ok');
    expect(judge.example('fr', 'flags', say('Bonjour, il part.')).outcome).toBe('silent');
    expect(judge.example('fr', 'allows', say('Cher ami, il part.')).outcome).toBe('fired');
  });

  it('of Tact’s is judged with what the team changes of it', () => {
    const overrides = { boilerplate: { add: { fr: ['notre belle maison'] } } };
    const draft = say('Bonjour Sam, notre belle maison vérifie votre colis et vous répond ce soir.');
    const judged = (over: Partial<Pack>) =>
      ruleJudge(core, team(over), 'boilerplate').example('fr', 'flags', draft).outcome;
    expect([judged({}), judged({ overrides })]).toEqual(['silent', 'ok']);
  });

  it('that cannot be compiled says where', () => {
    const broken = { ...dear, detect: { kind: 'phrase' as const, fr: ['(cher'], en: [] } };
    expect(() => ruleJudge(core, team({ rules: [broken] }), dear.id)).toThrow(
      /x-shop\/dear: phrase 1 \(fr\)/,
    );
    expect(phraseFault('(cher', 'fr')).toBe('at 5: expected «)», found the end');
    expect(phraseFault('cher ami', 'fr')).toBeNull();
    expect(phraseFault('@nothing', 'fr')).toContain('@nothing');
  });
});

describe('a pasted case', () => {
  it('becomes an example, without what an example has no place for', () => {
    const pasted = {
      id: '7',
      platform: 'facebook',
      visibility: 'public',
      thread: [{ role: 'customer', text: 'Perdu', id: 'x' }],
      draft: 'Bonjour, nous vérifions votre colis.',
      extra: 1,
    };
    expect(exampleOfCase(JSON.stringify(pasted))).toEqual({
      rule: null,
      locale: 'fr',
      example: {
        platform: 'facebook',
        visibility: 'public',
        thread: [{ role: 'customer', text: 'Perdu' }],
        draft: 'Bonjour, nous vérifions votre colis.',
      },
    });
  });

  it('tells of which rule a card was copied', () => {
    const copied = { rule: 'boast', thread: [], draft: 'Bonjour, nous vérifions votre colis.' };
    const { rule, example } = exampleOfCase(JSON.stringify(copied)) ?? {};
    expect([rule, example]).toEqual(['boast', { thread: [], draft: copied.draft }]);
  });

  it.each(['Bonjour', '3', '{"draft":1}', '[]', 'null'])('a plain text is none: %s', (text) => {
    expect(exampleOfCase(text)).toBeNull();
  });
});

describe('a proposal from examples', () => {
  it('finds what the texts to flag share and the others do not have', () => {
    const flags = [
      'Bonjour Léa, comme indiqué dans nos conditions, le retour est payant.',
      'Comme indiqué sur le site, le délai est de huit jours.',
      'Le remboursement est exclu, comme indiqué hier.',
    ];
    const allows = ['Bonjour, le retour est payant, désolés.', 'Le délai est de huit jours.'];
    expect(proposePhrases(flags, allows, 'fr')).toEqual({ phrases: ['comme indiqué'], missed: [] });
  });

  it('reaches over no sign, as phrases do not', () => {
    const flags = ['Bonjour Léa, soleil partout aujourd’hui.'];
    expect(proposePhrases(flags, ['Bonjour Léa.'], 'fr').phrases[0]).toBe('soleil partout aujourd’hui');
  });

  it('says which texts nothing tells apart', () => {
    expect(proposePhrases(['Bonjour à vous', 'zut alors'], ['Bonjour à vous'], 'fr')).toEqual({
      phrases: ['zut alors'],
      missed: [0],
    });
  });
});
