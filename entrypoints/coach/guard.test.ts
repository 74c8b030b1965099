import { describe, expect, it } from 'vitest';
import { finding } from '../../components/composer/sample';
import { guardedRules, guardUnder } from './guard';

const found = [
  finding('placeholder'),
  finding('wrong-name', { severity: 'hint' }),
  finding('blame-customer'),
  finding('boast', { severity: 'warning' }),
  finding('register', { severity: 'hint' }),
];

describe('the guard', () => {
  it.each([
    ['off', []],
    ['certain', ['placeholder']],
    ['errors', ['placeholder', 'blame-customer']],
    ['warnings', ['placeholder', 'blame-customer', 'boast']],
  ] as const)('that reaches to «%s» holds %j', (reach, rules) => {
    expect(guardedRules(found, { reach, spared: [] })).toEqual(rules);
  });

  it('is the organisation’s where that fixes it, field by field', () => {
    const mine = { reach: 'off', spared: ['placeholder'] } as const;
    expect(guardUnder(null, mine)).toEqual(mine);
    expect(guardUnder({ reach: 'errors' }, mine)).toEqual({ reach: 'errors', spared: ['placeholder'] });
    expect(guardUnder({ spared: [] }, mine)).toEqual({ reach: 'off', spared: [] });
  });

  it('spares what it is told to, however far it reaches', () => {
    expect(guardedRules(found, { reach: 'errors', spared: ['placeholder'] })).toEqual(['blame-customer']);
  });
});
