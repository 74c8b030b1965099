import { describe, expect, it } from 'vitest';
import type { Brand } from '../../../engine/types/situation';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();
const LINE = 'Votre message est entre les mains de notre responsable.';
const DRAFT = 'Bonjour Léa, désolés pour ce souci. Une pièce neuve part demain. Inès';
const THREAD = [
  {
    role: 'customer' as const,
    author: 'Léa',
    text: 'Votre trottinette, parlons-en.',
    at: '2026-05-12T09:00:00Z',
  },
  { role: 'customer' as const, author: 'Léa', text: 'Les freins ont lâché, mon fils a le poignet fracturé.' },
];

function escalate(draft = DRAFT, escalation?: Brand['escalation'], thread = THREAD) {
  const brand = { name: 'Lumio', ...(escalation ? { escalation } : {}) };
  const { diagnostics } = engine.analyse(
    draft,
    { platform: 'facebook', visibility: 'public', thread, brand },
    'fr',
  );
  return diagnostics.find(({ rule }) => rule === 'escalate');
}

describe('a matter to pass on', () => {
  it('quotes the customer from the message that tells it', () => {
    const [evidence, ...more] = escalate()?.evidence ?? [];
    expect(more).toEqual([]);
    expect(evidence).toMatchObject({ source: 'thread', index: 1, author: 'Léa', text: THREAD[1]?.text });
    const words = evidence?.spans?.map(([start, end]) => evidence.text.slice(start, end));
    expect(words?.join(' ')).toContain('poignet fracturé');
  });

  it('shows whom the pack calls and what it says meanwhile, in the customer’s language', () => {
    expect(escalate()?.message).not.toMatch(/[{}]/);
    const call = escalate(DRAFT, { call: 'la cellule sécurité' });
    expect(call?.message).toContain('prévenez d’abord la cellule sécurité');
    const both = escalate(DRAFT, { call: 'Mme Ferrier', line: { fr: LINE, en: 'It is with our manager.' } });
    expect(both?.message).toContain('Mme Ferrier');
    expect(both?.escalation).toEqual({ call: 'Mme Ferrier', line: LINE });
    expect(escalate(DRAFT, { line: { en: 'It is with our manager.' } })?.variant).toBeUndefined();
  });

  it('is content with the holding line, a private message or somebody named', () => {
    expect(escalate(`Bonjour Léa. ${LINE}`, { line: { fr: LINE } })).toBeUndefined();
    expect(escalate('Bonjour Léa, c’est grave : écrivez-nous en message privé.')).toBeUndefined();
    expect(escalate('Bonjour Léa, Paul Ferrier, notre responsable sécurité, vous appelle.')).toBeUndefined();
  });

  it('leaves jokes alone', () => {
    const thread = [{ role: 'customer' as const, text: 'ce final, je vais porter plainte pour torture mdr' }];
    expect(escalate(DRAFT, undefined, thread as typeof THREAD)).toBeUndefined();
  });
});
