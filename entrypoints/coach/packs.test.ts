import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Answers, PacksAnswer } from '../../host/protocol/messages';
import { Packs } from './packs';

const ruleset = (hash: string) => ({ hash, rules: [] }) as unknown as Ruleset;

/** A line that answers what the test lays down. */
function lineWith(answers: Record<string, PacksAnswer | null>) {
  const asked: { account: string | null; have: string }[] = [];
  const ask = async (_type: string, body: unknown) => {
    const { account, have } = body as { account: string | null; have: string };
    asked.push({ account, have });
    return answers[String(account)] ?? null;
  };
  return { line: { ask: ask as <T extends keyof Answers>(type: T) => Promise<Answers[T] | null> }, asked };
}

describe('what the packs say to a page', () => {
  it('is known for an account once it was asked for, and the base where nothing else holds', async () => {
    const base = ruleset('base');
    const { line, asked } = lineWith({
      'x:tilleul': {
        ruleset: ruleset('tilleul'),
        brand: { name: 'Tilleul' },
        locked: [],
        reminders: [],
        guard: null,
      },
      'x:other': { ruleset: null, brand: null, locked: [], reminders: [], guard: null },
    });
    const packs = new Packs(line, base, () => undefined);
    expect(packs.of('x:tilleul')).toBeUndefined();
    await Promise.all(['x:tilleul', 'x:other'].map((one) => packs.learn(one)));
    expect(packs.of('x:tilleul')).toEqual({
      ruleset: ruleset('tilleul'),
      brand: { name: 'Tilleul' },
      locked: [],
      reminders: [],
      guard: null,
    });
    expect(packs.of('x:other')?.ruleset).toBe(base);
    expect(asked.map(({ have }) => have)).toEqual(['base', 'base']);
  });

  it('stays as it was when the background does not answer', async () => {
    const answers: Record<string, PacksAnswer | null> = {
      'x:tilleul': {
        ruleset: ruleset('tilleul'),
        brand: { name: 'Tilleul' },
        locked: [],
        reminders: [],
        guard: null,
      },
    };
    const { line, asked } = lineWith(answers);
    const packs = new Packs(line, ruleset('base'), () => undefined);
    await packs.learn('x:tilleul');
    answers['x:tilleul'] = null;
    await packs.learnAgain();
    expect(packs.of('x:tilleul')?.ruleset.hash).toBe('tilleul');
    expect(asked[1]).toEqual({ account: 'x:tilleul', have: 'tilleul' });
    await packs.learn(null);
    expect(packs.of(null)).toEqual({
      ruleset: ruleset('base'),
      brand: null,
      locked: [],
      reminders: [],
      guard: null,
    });
  });
});

describe('a background that is slow to answer', () => {
  it('is asked again, and the page is told when the answer comes late', async () => {
    let asked = 0;
    const answer = { ruleset: ruleset('tilleul'), brand: null, locked: [], reminders: [], guard: null };
    const ask = async () => (++asked < 3 ? null : answer);
    let late = 0;
    const line = { ask: ask as never };
    const packs = new Packs(line, ruleset('base'), () => late++);
    await packs.learn('x:tilleul');
    expect(packs.of('x:tilleul')?.ruleset.hash).toBe('base');
    await new Promise((done) => setTimeout(done));
    expect([packs.of('x:tilleul')?.ruleset.hash, asked, late]).toEqual(['tilleul', 3, 1]);
  });

  it('is not asked for ever', async () => {
    let asked = 0;
    const ask = async () => {
      asked++;
      return null;
    };
    const packs = new Packs({ ask: ask as never }, ruleset('base'), () => undefined);
    await packs.learn(null);
    await new Promise((done) => setTimeout(done));
    expect(asked).toBe(4);
  });
});

describe('packs that change while the background is at work', () => {
  const told = (hash: string): PacksAnswer => ({
    ruleset: ruleset(hash),
    brand: null,
    locked: [],
    reminders: [],
    guard: null,
  });

  /** A line whose answers come when the test says so, in the order it says. */
  function slowLine() {
    const waiting: ((answer: PacksAnswer | null) => void)[] = [];
    const ask = () => new Promise<PacksAnswer | null>((answer) => waiting.push(answer));
    return {
      line: { ask: ask as never },
      answer: (turn: number, one: PacksAnswer | null) => waiting[turn]?.(one),
    };
  }

  it('are told as they are last, though an earlier answer comes after the later one', async () => {
    const { line, answer } = slowLine();
    const packs = new Packs(line, ruleset('base'), () => undefined);
    const first = packs.learn('x:tilleul');
    const second = packs.learn('x:tilleul');
    answer(1, told('removed'));
    await second;
    answer(0, told('updated'));
    await first;
    expect(packs.of('x:tilleul')?.ruleset.hash).toBe('removed');
  });

  it('are told at once, though a later question is still open', async () => {
    const { line, answer } = slowLine();
    const packs = new Packs(line, ruleset('base'), () => undefined);
    const first = packs.learn('x:tilleul');
    const second = packs.learn('x:tilleul');
    answer(0, told('updated'));
    await first;
    expect(packs.of('x:tilleul')?.ruleset.hash).toBe('updated');
    answer(1, null);
    await second;
    expect(packs.of('x:tilleul')?.ruleset.hash).toBe('updated');
  });
});
