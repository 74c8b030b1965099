import { expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';
import { samePlaces } from './same-place';

const { engine } = createJudge();
const CUES = {
  sends: ['sends-on', 'says-handoff'],
  aside: ['apology'],
  failed: ['c-in-vain', 'c-in-vain-here'],
};

function found(customer: string, draft: string): string[] {
  const thread = [{ role: 'customer', text: customer }] as const;
  const { reading } = engine.analyse(draft, { platform: 'x', visibility: 'public', locale: 'en', thread });
  return samePlaces(reading, CUES).map((span) => draft.slice(...span));
}

it('finds the place that failed, by its two words', () => {
  const draft = 'Please use the permit office.';
  expect(found('The permit office is useless, nobody there', draft)).toEqual([draft]);
});

it.each([
  ['another desk', 'The permit office is useless, nobody there', 'Please use the claims portal.'],
  ['a place that did not fail', 'Where is the permit office?', 'Please use the permit office.'],
])('is silent of %s', (_, customer, draft) => expect(found(customer, draft)).toEqual([]));
