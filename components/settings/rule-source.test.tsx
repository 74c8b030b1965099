// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../rules/pack/schema/pack';
import { Speaking } from '../ui/voice';
import { EditingSettings } from './editing';
import { type RuleRow, rowsInForce } from './rule-rows';
import { RulesSection } from './rules-section';
import { defaultSettings, type Settings } from './settings';

afterEach(cleanup);

const rows: RuleRow[] = [
  { id: 'apologise', family: 'moves', severity: 'error' },
  { id: 'boilerplate', family: 'faults', severity: 'warning' },
  { id: 'humour', family: 'faults', severity: 'hint' },
];
const team: Pack = {
  schemaVersion: 1,
  id: 'shop',
  name: 'Shop',
  version: 1,
  overrides: { boilerplate: { severity: 'error' }, humour: { off: true } },
  locked: ['overrides/apologise'],
};

function Live({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  return (
    <Speaking locale="en">
      <EditingSettings settings={settings} onChange={setSettings}>
        <RulesSection rules={rowsInForce(rows, { team, personal: null })} />
      </EditingSettings>
    </Speaking>
  );
}
const rowOf = (weight: string) => screen.getByLabelText(weight).closest('tr') as HTMLElement;

describe('whose setting a rule has', () => {
  it('comes from the packs in use', () => {
    const [apologise, boilerplate, humour] = rowsInForce(rows, { team, personal: null });
    expect(apologise).toEqual({ ...rows[0], isLocked: true });
    expect(boilerplate).toEqual({ ...rows[1], severity: 'error', from: 'team' });
    expect(humour).toMatchObject({ isOff: true });
    expect(rowsInForce(rows, { team: null, personal: null })).toEqual(rows);
  });

  it('is said in the list, and a person’s own goes back to the team’s', () => {
    render(<Live first={{ ...defaultSettings, severities: { boilerplate: 'hint' } }} />);
    const row = within(rowOf('Weight of the rule “Stock phrases”'));
    expect(row.getByText('Your own setting.')).toBeTruthy();
    fireEvent.click(row.getByRole('button', { name: /^Back to the team’s/ }));
    expect(row.getByText('Set by your team.')).toBeTruthy();
    expect(row.getByRole<HTMLSelectElement>('combobox').value).toBe('error');
    expect(screen.getByText('Switched off by your team.')).toBeTruthy();
    const locked = within(rowOf('Weight of the rule “Apologise”'));
    expect(locked.getByText('Locked by the team.')).toBeTruthy();
    expect(locked.getByRole<HTMLSelectElement>('combobox').disabled).toBe(true);
  });
});
