// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { english, notingHost } from '../../components/composer/sample';
import { createCoachStore } from '../../components/composer/store';
import { defaultSettings } from '../../components/settings/settings';
import { createEngine } from '../../engine/analysis/analyse';
import { fieldBox } from '../../host/field/field-box';
import { corePack } from '../../rules/bin/core-pack';
import { KINDS } from '../../rules/detectors/kinds';
import { compileRuleset } from '../../rules/pack/compile';
import type { PolicyGuard } from '../../rules/pack/policy';
import { pressing } from './pressing';

const engine = createEngine(compileRuleset(corePack()), KINDS);
const situation = { platform: 'x', visibility: 'public', thread: [] } as const;
const judging = {
  now: (text: string) => engine.analyse(text, situation).diagnostics,
  reading: (text: string) => engine.analyse(text, situation).reading,
};
const off = { guard: { reach: 'off', spared: [] } } as const;

let click: MouseEvent;

function box(guard: PolicyGuard | null) {
  const field = document.body.appendChild(document.createElement('textarea'));
  const read = () => ({ text: 'Je vérifie le 06 12 34 56 78 de votre dossier ce soir.' });
  const given = fieldBox(
    field,
    () => [],
    () => null,
  );
  const composer = { ...given, isPostClick: () => true };
  const store = createCoachStore(notingHost(), english);
  const options = { composer, editor: { read }, settings: defaultSettings, guard };
  return pressing(options, store, judging, undefined);
}

beforeEach(() => {
  document.body.replaceChildren();
  const button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('click', (event) => {
    click = event;
  });
  button.click();
});

it('holds a press back by the settings that hold now', () => {
  const press = box(null);
  press.guardBy(off);
  expect(press.holds(click)).toBe(false);
  press.guardBy(defaultSettings);
  expect(press.holds(click)).toBe(true);
  expect(press.holds(click)).toBe(false);
});

it('holds it back as the organisation has fixed, whatever the settings say', () => {
  const press = box({ reach: 'certain' });
  press.guardBy(off);
  expect(press.holds(click)).toBe(true);
});
