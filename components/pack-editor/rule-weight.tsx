import type { Severity } from '../../engine/types/diagnostic';
import type { PackRule } from '../../rules/pack/schema/rule';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import { isLocked, isOwn, overrideOf, withLock, withSeverity } from './changes';
import { usePack } from './editing';
import { FieldSource } from './field-source';

const WEIGHTS = ['error', 'warning', 'hint'] as const;

/** How much a rule weighs, whether it is on, and whether CMs may change that. */
export function RuleWeight({ rule }: { rule: PackRule }) {
  const { pack, change } = usePack();
  const say = useSay();
  const { off, severity } = overrideOf(pack, rule.id);
  const value = off ? 'off' : (severity ?? rule.severity);
  const choices = isOwn(pack, rule.id) ? WEIGHTS : ([...WEIGHTS, 'off'] as const);
  return (
    <>
      <div className="weights">
        <div className="field">
          <label htmlFor="editor-severity">{say('settings.severity')}</label>
          <select
            id="editor-severity"
            value={value}
            onChange={(event) => change(withSeverity(pack, rule, event.target.value as Severity | 'off'))}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {one === 'off' ? say('editor.off') : say(`severity.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <Switch
          labelled
          label={say('editor.lock')}
          on={isLocked(pack, rule.id)}
          onChange={(on) => change(withLock(pack, rule.id, on))}
        />
      </div>
      <FieldSource rule={rule.id} field="severity" also="off" />
    </>
  );
}
