import { expect, it } from 'vitest';
import type { Message } from '../../../engine/types/situation';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();
const at = (minute: number): string => `2026-05-12T10:${minute}:00+02:00`;
const BEGUN = at(10);

/** Whether a draft begun at 10:10 is told that an answer came meanwhile. */
function isAnswered(draft: string, ...thread: readonly Message[]): boolean {
  const situation = { platform: 'x', visibility: 'public', begun: BEGUN, now: at(30), thread } as const;
  return engine.analyse(draft, situation).diagnostics.some(({ rule }) => rule === 'already-answered');
}

const INES: Message = { role: 'customer', author: '@ines_huy', text: 'Le bus 9 est passé plein', at: at(11) };
const DRAFT = 'Bonjour Inès, désolés, un renfort part à 11 h. ^TM';

it('sees an answer that the customer has written on since', () => {
  const answer: Message = { role: 'brand', text: 'Bonjour Inès, un bus arrive. ^BN', at: at(12) };
  const thanks: Message = { role: 'customer', author: '@ines_huy', text: 'ok je monte', at: at(15) };
  expect(isAnswered(DRAFT, INES, answer, thanks)).toBe(true);
});

it('leaves out an answer to somebody whose handle has a part in common', () => {
  const luc: Message = { role: 'bystander', author: '@luc_huy', text: 'il roule ?', at: at(10) };
  const toLuc: Message = { role: 'brand', text: '@luc_huy Bonjour Luc, oui. ^BN', at: at(13) };
  expect(isAnswered(DRAFT, luc, INES, toLuc)).toBe(false);
});

it('tells a desk that the draft names from who signed', () => {
  const parks: Message = { role: 'brand', text: 'Sorry Ines, we are on our way. - Parks', at: at(13) };
  expect(isAnswered('Hi Ines, sorry, I have told the Parks crew. - Gail', INES, parks)).toBe(true);
  expect(isAnswered('Hi Ines, as Parks said, they are on their way. - Gail', INES, parks)).toBe(false);
});
