import { expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Situation } from '../types/situation';
import { judgedOnce } from './judged-once';

const { engine } = createJudge();
const situation: Situation = { platform: 'x', visibility: 'public', locale: 'en', thread: [] };

/** An engine that tells which texts it was asked for. */
function counting() {
  const asked: string[] = [];
  const analyse: typeof engine.analyse = (text, where, ui) => {
    asked.push(text);
    return engine.analyse(text, where, ui);
  };
  const once = judgedOnce({ ruleset: engine.ruleset, analyse, warm: (locale) => engine.warm(locale) });
  return { asked, once };
}

it('judges a text once in its situation, and anew in another', () => {
  const { asked, once } = counting();
  const first = once.analyse('Hi there.', situation);
  expect(once.analyse('Hi there.', situation)).toBe(first);
  expect(asked).toEqual(['Hi there.']);
  expect(once.analyse('Hi there.', { ...situation })).not.toBe(first);
  expect(asked.length).toBe(2);
});

it('forgets the oldest of many texts, and keeps the latest', () => {
  const { asked, once } = counting();
  for (let n = 0; n <= 32; n++) once.analyse(`Hi ${n}.`, situation);
  once.analyse('Hi 32.', situation);
  expect(asked.length).toBe(33);
  once.analyse('Hi 0.', situation);
  expect(asked.at(-1)).toBe('Hi 0.');
});
