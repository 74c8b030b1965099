import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../types/diagnostic';
import type { Rule } from '../types/ruleset';
import type { Span } from '../types/text';
import { settle } from './yield';

const found = (rule: string, severity: Severity, ...spans: Span[]): Diagnostic =>
  ({ rule, severity, spans }) as unknown as Diagnostic;

const order = new Map<string, Rule>([
  ['reproach', { yieldsTo: ['blame'] } as unknown as Rule],
  ['canned', { yieldsTo: ['*'] } as unknown as Rule],
]);
const kept = (...all: Diagnostic[]): string[] => settle(all, order).map(({ rule }) => rule);

describe('of two faults in the same words', () => {
  it('the one that yields gives way', () => {
    expect(kept(found('reproach', 'warning', [0, 9]), found('blame', 'error', [4, 12]))).toEqual(['blame']);
    expect(kept(found('canned', 'warning', [0, 9]), found('blame', 'error', [4, 12]))).toEqual(['blame']);
  });

  it('the sure one stays, whichever yields', () => {
    expect(kept(found('reproach', 'warning', [0, 9]), found('blame', 'hint', [4, 12]))).toEqual(['reproach']);
  });

  it('both unsure: the order holds', () => {
    expect(kept(found('reproach', 'hint', [0, 9]), found('blame', 'hint', [4, 12]))).toEqual(['blame']);
  });

  it('both stay where neither yields, or where they stand apart', () => {
    expect(kept(found('blame', 'error', [0, 9]), found('threat', 'hint', [0, 9]))).toEqual([
      'blame',
      'threat',
    ]);
    expect(kept(found('reproach', 'warning', [0, 9]), found('blame', 'error', [10, 12]))).toEqual([
      'reproach',
      'blame',
    ]);
  });

  it('a missing move is no fault in words: what yields to it does, sure or not', () => {
    expect(kept(found('canned', 'warning', [0, 9]), found('apologise', 'error'))).toEqual([
      'canned',
      'apologise',
    ]);
  });
});
