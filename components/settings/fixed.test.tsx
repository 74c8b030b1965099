// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Speaking } from '../ui/voice';
import { EditingSettings } from './editing';
import { type Fixed, FixedSettings, fixedBy, NOTHING_FIXED } from './fixed';
import { GuardSection } from './guard-section';
import { RulesSection } from './rules-section';
import { defaultSettings } from './settings';

afterEach(cleanup);

function show(fixed: Fixed) {
  render(
    <Speaking locale="en">
      <EditingSettings settings={{ ...defaultSettings, rulesOff: ['apologise'] }} onChange={() => undefined}>
        <FixedSettings value={fixed}>
          <RulesSection
            rules={[
              { id: 'apologise', family: 'moves', severity: 'error' },
              { id: 'boast', family: 'faults', severity: 'warning' },
            ]}
          />
          <GuardSection />
        </FixedSettings>
      </EditingSettings>
    </Speaking>,
  );
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('switch', { name });
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('what a person cannot change', () => {
  it('is nothing where nobody fixes anything', () => {
    show(NOTHING_FIXED);
    expect([box(/apologise/i).checked, box(/apologise/i).disabled]).toEqual([false, false]);
    expect(screen.queryByText('Set by your organisation.')).toBeNull();
  });

  it('is shown as it holds, and by whom it was set', () => {
    show({
      guard: { reach: 'errors' },
      byPolicy: ['overrides/boast'],
      off: ['boast'],
      byTeam: ['overrides/apologise/off'],
    });
    expect([box(/apologise/i).checked, box(/apologise/i).disabled]).toEqual([true, true]);
    expect([box(/boasting/i).checked, box(/boasting/i).disabled]).toEqual([false, true]);
    expect(screen.getByText('Set by your team’s pack.')).toBeTruthy();
    // Once at the rule, once over the guard.
    expect(screen.getAllByText('Set by your organisation.')).toHaveLength(2);
    expect([radio(/errors too/i).checked, radio(/errors too/i).disabled]).toEqual([true, true]);
  });

  it('tells of a weight that alone is fixed, and strikes only the weight of a rule that is off', () => {
    show({ ...NOTHING_FIXED, byTeam: ['overrides/boast/severity'] });
    const weight = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });
    const isStruck = (name: RegExp) => weight(name).closest('.idle') !== null;
    expect([box(/boasting/i).checked, box(/boasting/i).disabled]).toEqual([true, false]);
    expect([weight(/boasting/i).disabled, isStruck(/boasting/i)]).toEqual([true, false]);
    expect([weight(/apologise/i).disabled, isStruck(/apologise/i)]).toEqual([true, true]);
    expect(screen.getByText('Weight set by your team’s pack.')).toBeTruthy();
  });

  it('reaches as far as the lock: a weight alone, or the whole rule', () => {
    const fixed = { ...NOTHING_FIXED, byTeam: ['overrides/boast/severity'], byPolicy: ['overrides/boaster'] };
    expect(fixedBy(fixed, 'boast', 'severity')).toBe('team');
    expect(fixedBy(fixed, 'boast', 'off')).toBeNull();
  });
});
