import { describe, expect, it } from 'vitest';
import { createJudge } from '../bin/judge';
import type { CaseInput } from '../pack/schema/case';

const judge = createJudge();
const customer = (text: string, at?: string) => ({ role: 'customer' as const, text, ...(at ? { at } : {}) });
const brand = (text: string) => ({ role: 'brand' as const, text });
function fires(rule: string, input: Partial<CaseInput> & Pick<CaseInput, 'thread' | 'draft'>): boolean {
  const { diagnostics } = judge.analyse({ platform: 'x', visibility: 'public', ...input });
  return diagnostics.some((one) => one.rule === rule);
}

describe('acknowledge-delay', () => {
  const late = [customer('Mon colis est arrivé cassé, inadmissible.', '2026-05-04T09:00:00+02:00')];
  const now = '2026-05-04T14:00:00+02:00';
  const draft = 'Bonjour, désolés pour ce colis cassé, un neuf part ce soir. ^LM';

  it('names a wait longer than the limit', () =>
    expect(fires('acknowledge-delay', { thread: late, now, draft })).toBe(true));
  it('allows a day outside X', () =>
    expect(fires('acknowledge-delay', { platform: 'facebook', thread: late, now, draft })).toBe(false));
  it('does not count the hours in which the desk is closed', () =>
    expect(
      fires('acknowledge-delay', { thread: late, now, draft, brand: { name: 'M', hours: '13-18' } }),
    ).toBe(false));
  it('is content with thanks for patience', () =>
    expect(
      fires('acknowledge-delay', { thread: late, now, draft: `${draft} Merci de votre patience.` }),
    ).toBe(false));
  it('hears a complaint of waiting for an answer, whatever the clock', () =>
    expect(
      fires('acknowledge-delay', {
        thread: [customer('3 mails et toujours aucune réponse, colis cassé !')],
        draft,
      }),
    ).toBe(true));
  it('says nothing without a time', () =>
    expect(
      fires('acknowledge-delay', { thread: [customer('Mon colis est arrivé cassé, inadmissible.')], draft }),
    ).toBe(false));
});

describe('answer-every-point', () => {
  const asks = [customer('Colis cassé. 1) quand arrive le nouveau ? 2) qui rembourse les frais de port ?')];
  it('names the point left open', () => {
    const { diagnostics } = judge.analyse({
      platform: 'x',
      visibility: 'public',
      thread: asks,
      draft: 'Bonjour, désolés. Le nouveau arrive jeudi. ^LM',
    });
    const [found] = diagnostics.filter(({ rule }) => rule === 'answer-every-point');
    expect(found?.evidence?.map(({ text }) => text)).toEqual([expect.stringContaining('frais de port')]);
  });
  it('is content when all are taken up', () =>
    expect(
      fires('answer-every-point', {
        thread: asks,
        draft: 'Bonjour. Le nouveau arrive jeudi et les frais de port sont remboursés ce soir.',
      }),
    ).toBe(false));
  it('wants two at least', () =>
    expect(
      fires('answer-every-point', {
        thread: [customer('Il arrive quand ce colis cassé ?')],
        draft: 'Bonjour, désolés.',
      }),
    ).toBe(false));
});

describe('offer-redress', () => {
  const back = [
    customer('Four en panne depuis 12 jours, inadmissible.'),
    brand('Bonjour, désolés, un technicien passera.'),
    customer('Personne n’est venu, four toujours en panne.'),
  ];
  it('wants more for somebody who comes back', () =>
    expect(
      fires('offer-redress', { thread: back, draft: 'Bonjour, désolés pour ce four. Écrivez-nous en MP.' }),
    ).toBe(true));
  it('is content with a name and a day', () =>
    expect(
      fires('offer-redress', {
        thread: back,
        draft: 'Bonjour, désolés pour ce four. Je vous rappelle demain à 9 h. ^LM',
      }),
    ).toBe(false));
  it('is silent at the first contact', () =>
    expect(
      fires('offer-redress', {
        thread: back.slice(0, 1),
        draft: 'Bonjour, désolés pour ce four. Écrivez-nous en MP.',
      }),
    ).toBe(false));
  const waits = [
    customer('Portail du parking bloqué depuis lundi.'),
    brand('Bonjour, pardon, nous transmettons au prestataire.'),
    customer('On est jeudi et je rentre toujours à pied.'),
  ];
  it('takes the last answer in the same words for nothing more', () =>
    expect(
      fires('offer-redress', { thread: waits, draft: 'Bonjour, pardon. Nous transmettons au prestataire.' }),
    ).toBe(true));
  it('is content with a step that was not named before', () =>
    expect(
      fires('offer-redress', {
        thread: waits,
        draft: 'Bonjour, pardon. Nous ouvrons la barrière à la main.',
      }),
    ).toBe(false));
});

describe('acknowledge-issue', () => {
  const broken = [customer('Lave-vaisselle livré rayé sur toute la porte, inadmissible.')];
  it('wants one of their words', () =>
    expect(
      fires('acknowledge-issue', {
        thread: broken,
        draft: 'Bonjour, nous sommes désolés. Écrivez-nous en MP.',
      }),
    ).toBe(true));
  it('is content with one', () =>
    expect(
      fires('acknowledge-issue', {
        thread: broken,
        draft: 'Bonjour, désolés pour cette porte. Écrivez-nous en MP.',
      }),
    ).toBe(false));
});

describe('personalise', () => {
  const broken = [{ ...customer('Lave-vaisselle livré rayé, inadmissible.'), author: 'Odile Marchand' }];
  const draft = 'Bonjour, désolés pour ce lave-vaisselle.';
  it('wants a name on one side', () => expect(fires('personalise', { thread: broken, draft })).toBe(true));
  it.each([`${draft} ^AB`, `${draft} Léa`, draft.replace('Bonjour', 'Bonjour Odile')])(
    'is content: %s',
    (text) => expect(fires('personalise', { thread: broken, draft: text })).toBe(false),
  );
  it('lets a private talk go on', () =>
    expect(
      fires('personalise', {
        visibility: 'private',
        thread: [...broken, brand('Bonjour Odile.'), customer('Alors, et ce lave-vaisselle rayé ?')],
        draft,
      }),
    ).toBe(false));
});

describe('a contested fact', () => {
  it('asks for no apology', () => {
    const input = {
      thread: [customer('Colis jamais reçu, 10 mails sans réponse, honteux !')],
      draft: 'Bonjour, merci de nous l’avoir signalé, je demande au magasin. ^LM',
    };
    expect(fires('apologise', input)).toBe(true);
    expect(fires('apologise', { ...input, contested: true })).toBe(false);
  });
});
