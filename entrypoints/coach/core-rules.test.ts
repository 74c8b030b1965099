import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../engine/types/ruleset';
import { coreRules } from './core-rules';
import type { Line } from './line';

const rules = { hash: 'a', rules: [] } as unknown as Ruleset;

/** A line that answers after so many questions. */
function lineOf(silent: number): Pick<Line, 'ask'> & { asked: number } {
  const line = {
    asked: 0,
    ask: async () => (++line.asked > silent ? rules : null),
  };
  return line as unknown as Pick<Line, 'ask'> & { asked: number };
}

describe('Tact’s own rules', () => {
  it('are asked for once where the background answers', async () => {
    const line = lineOf(0);
    expect(await coreRules(line)).toBe(rules);
    expect(line.asked).toBe(1);
  });

  it('are asked for again when the background was stopped before it answered', async () => {
    expect(await coreRules(lineOf(2))).toBe(rules);
  });

  it('are given up where nothing answers', async () => {
    const line = lineOf(Number.POSITIVE_INFINITY);
    expect(await coreRules(line)).toBeNull();
    expect(line.asked).toBe(4);
  });
});
