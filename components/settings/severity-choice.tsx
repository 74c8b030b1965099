import type { Severity } from '../../engine/types/diagnostic';
import { useSay } from '../ui/voice';
import { WeightLine } from '../ui/weight';
import { withSeverity } from './changes';
import { useEditing } from './editing';
import type { RuleRow } from './rule-rows';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

interface SeverityChoiceProps {
  readonly rule: RuleRow;
  readonly name: string;
  /** Whether the rule is in force: the weight of one that is off counts for nothing. */
  readonly on: boolean;
  /** It is not the person's to weigh. */
  readonly fixed?: boolean;
}

/** What a rule weighs here. Once that is changed the pack's own weight is named as such; choosing it undoes the change. */
export function SeverityChoice({ rule, name, on, fixed = false }: SeverityChoiceProps) {
  const { settings, change } = useEditing();
  const say = useSay();
  const severity = settings.severities[rule.id] ?? rule.severity;
  const label = (one: Severity): string =>
    one === rule.severity && severity !== one
      ? say('guard.ownSeverity', { severity: say(`severity.${one}`) })
      : say(`severity.${one}`);
  return (
    <span className={`severity ${severity} ${on ? '' : 'idle'}`}>
      <WeightLine severity={severity} />
      <select
        aria-label={say('guard.severityOf', { rule: name })}
        value={severity}
        disabled={!on || fixed || rule.isLocked}
        onChange={(event) => change(withSeverity(settings, rule, event.target.value as Severity))}
      >
        {SEVERITIES.map((one) => (
          <option key={one} value={one}>
            {label(one)}
          </option>
        ))}
      </select>
    </span>
  );
}
