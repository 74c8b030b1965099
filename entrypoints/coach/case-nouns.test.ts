import { describe, expect, it } from 'vitest';
import type { CaseNoun, Situation } from '../../engine/types/situation';
import type { Answers, Questions } from '../../host/protocol/messages';
import { createJudge } from '../../rules/bin/judge';
import { CaseNouns } from './case-nouns';

const { engine } = createJudge();
const NOUN: CaseNoun = { message: 0, start: 3, end: 12, noun: 'pushchair', plural: false };
const BROKEN = 'My pushchair arrived broken, nobody answers, this is a disgrace!';
const THANKS = 'Thank you so much, my pushchair is lovely!';

const of = (text: string): Situation => ({
  platform: 'x',
  visibility: 'public',
  thread: [{ role: 'customer', text }],
});
const reading = (situation: Situation, draft: string) => engine.analyse(draft, situation).reading;

/** Nouns of a line that answers at once with what it is given. */
function asking(answer: Answers['nouns'] | null) {
  const asked: Questions['nouns'][] = [];
  let came = 0;
  const ask = (_: string, body: unknown) => {
    asked.push(body as Questions['nouns']);
    return Promise.resolve(answer as never);
  };
  const nouns = new CaseNouns({ ask }, () => came++);
  return { nouns, asked, times: () => came };
}

describe('the nouns of a case', () => {
  it('are asked for once per conversation, of the customer’s words alone', async () => {
    const { nouns, asked, times } = asking([NOUN]);
    const situation = of(BROKEN);
    expect(nouns.addedTo(situation)).toBe(situation);
    await nouns.lookFor(reading(situation, 'Hello'));
    await nouns.lookFor(reading({ ...situation }, 'Hello, we'));
    expect(asked).toEqual([{ locale: 'en', texts: [BROKEN] }]);
    expect(times()).toBe(1);
    expect(nouns.addedTo({ ...situation }).nouns).toEqual([NOUN]);
    expect(nouns.addedTo(of(THANKS)).nouns).toBeUndefined();
  });

  it('are not asked for before anything is written, nor under thanks', async () => {
    const { nouns, asked } = asking([NOUN]);
    await nouns.lookFor(reading(of(BROKEN), '  '));
    await nouns.lookFor(reading(of(THANKS), 'You are welcome'));
    expect(asked).toEqual([]);
  });

  it('stay away quietly where no answer comes, or none is there', async () => {
    for (const answer of [null, []]) {
      const { nouns, asked, times } = asking(answer);
      const situation = of(BROKEN);
      await nouns.lookFor(reading(situation, 'Hello'));
      await nouns.lookFor(reading(situation, 'Hello, we'));
      expect(asked).toHaveLength(1);
      expect(times()).toBe(0);
      expect(nouns.addedTo(situation)).toBe(situation);
    }
  });
});
