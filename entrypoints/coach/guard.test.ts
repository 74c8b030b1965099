import { describe, expect, it } from 'vitest';
import { finding } from '../../components/composer/sample';
import { guardedRules } from './guard';

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

  it('spares what it is told to, however far it reaches', () => {
    expect(guardedRules(found, { reach: 'errors', spared: ['placeholder'] })).toEqual(['blame-customer']);
  });
});
