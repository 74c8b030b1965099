import { describe, expect, it } from 'vitest';
import { corePack } from '../../rules/bin/core-pack';
import { situationOf } from '../../rules/bin/situation-of';
import { compileRuleset } from '../../rules/pack/compile';
import { ALL_KINDS } from '../../rules/regex/kinds';
import { coldEngine } from './analyse';
import type { DetectorKinds } from './detector';

const ruleset = compileRuleset(corePack());
const draft = 'Bonjour, désolé pour votre commande. Vous auriez dû lire nos conditions.';
const situation = situationOf({
  platform: 'x',
  visibility: 'public',
  thread: [{ role: 'customer', text: 'Colis perdu, 10 mails sans réponse' }],
  draft,
});

describe('an engine that warms up', () => {
  it('runs one detector in a piece', () => {
    let runs = 0;
    const counting: DetectorKinds = Object.fromEntries(
      Object.entries(ALL_KINDS).map(([name, kind]) => [
        name,
        (rule) => {
          const detect = kind(rule);
          return (reading) => {
            runs++;
            return detect(reading);
          };
        },
      ]),
    );
    const most: number[] = [];
    let before = 0;
    const engine = coldEngine(ruleset, counting);
    for (const locale of ['fr', 'en'] as const)
      for (const _ of engine.warm(locale)) {
        most.push(runs - before);
        before = runs;
      }
    expect(Math.max(...most)).toBe(1);
    expect(runs).toBeGreaterThan(ruleset.rules.length);
  });

  it('judges the same cold, half warm and warm', () => {
    const found = (pieces: number): unknown => {
      const engine = coldEngine(ruleset, ALL_KINDS);
      const work = engine.warm('fr');
      for (let i = 0; i < pieces; i++) work.next();
      return engine.analyse(draft, situation).diagnostics;
    };
    expect(found(0)).not.toEqual([]);
    expect(found(3)).toEqual(found(0));
    expect(found(500)).toEqual(found(0));
  });
});
