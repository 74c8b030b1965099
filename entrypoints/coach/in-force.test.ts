import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../components/settings/settings';
import { corePack } from '../../rules/bin/core-pack';
import { compileRuleset } from '../../rules/pack/compile';
import { inForce, lockedOn } from './in-force';
import type { Told } from './packs';

const ruleset = compileRuleset(corePack());
const told = (locked: string[]): Told => ({ ruleset, locked }) as unknown as Told;
const settings = { ...defaultSettings, rulesOff: ['boilerplate'], severities: { boast: 'error' as const } };
const weightOf = (told: Told, id: string): string | undefined =>
  inForce(told, settings).rules.find((rule) => rule.id === id)?.severity;

describe('the rules in force', () => {
  it('are what the person left on and weighs', () => {
    expect(weightOf(told([]), 'boilerplate')).toBeUndefined();
    expect(weightOf(told([]), 'boast')).toBe('error');
    expect(lockedOn(told([]))).toEqual([]);
  });

  it.each(['overrides', 'rules'])('stay as the team has locked them under «%s»', (section) => {
    const locked = told([`${section}/boilerplate`, `${section}/boast`]);
    const own = (id: string) => ruleset.rules.find((rule) => rule.id === id)?.severity;
    expect(weightOf(locked, 'boilerplate')).toBe(own('boilerplate'));
    expect(weightOf(locked, 'boast')).toBe(own('boast'));
    expect(lockedOn(locked).sort()).toEqual(['boast', 'boilerplate'].sort());
  });
});
