import { describe, expect, it } from 'vitest';
import { defaultSettings as built } from '../../components/settings/settings';
import { holdsUnder } from './lasting';

describe('an open box', () => {
  it('stays as it is when a rule is turned off, somebody else signs or the guard changes, whatever the order of fields', () => {
    const sorted = Object.fromEntries(Object.entries(built).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(holdsUnder(built, { ...(sorted as unknown as typeof built), rulesOff: ['threat'] })).toBe(true);
    expect(holdsUnder(built, { ...built, signing: { all: 'LM', by: 'LM' } })).toBe(true);
    expect(holdsUnder(built, { ...built, guard: { reach: 'errors', spared: ['threat'] } })).toBe(true);
  });

  it('is opened anew when anything else changes, or a rule comes back that it never knew', () => {
    expect(holdsUnder(built, { ...built, severities: { threat: 'hint' } })).toBe(false);
    expect(holdsUnder(built, { ...built, brand: { ...built.brand, accounts: ['@a'] } })).toBe(false);
    expect(holdsUnder({ ...built, rulesOff: ['threat'] }, built)).toBe(false);
  });
});
