import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { useLocale, useSay } from '../ui/voice';
import { WeightLine } from '../ui/weight';
import { withRule } from './changes';
import { useEditing } from './editing';
import { byFamily, type RuleFamily, type RuleRow, ruleName } from './rule-rows';

function RuleLine({ rule }: { rule: RuleRow }) {
  const { settings, change } = useEditing();
  const say = useSay();
  const name = ruleName(rule, useLocale());
  const on = !settings.rulesOff.includes(rule.id);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={`severity ${rule.severity}`}>
          <WeightLine severity={rule.severity} />
          <span className="severity-word">{say(`severity.${rule.severity}`)}</span>
        </span>
      </td>
      <td className="rule-on">
        <Switch on={on} label={name} onChange={(next) => change(withRule(settings, rule.id, next))} />
      </td>
    </tr>
  );
}

function FamilyTable({ family, rules }: RuleFamily) {
  const say = useSay();
  return (
    <table className="rules">
      <caption>{say(`family.${family}`)}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('settings.rule')}</th>
          <th scope="col">{say('settings.severity')}</th>
          <th scope="col">{say('settings.active')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
      </tbody>
    </table>
  );
}

/** Rules on and off, family by family. */
export function RulesSection({ rules }: { rules: readonly RuleRow[] }) {
  const { settings, remove } = useEditing();
  const say = useSay();
  const off = settings.rulesOff.length;
  const allOn = () => remove({ ...settings, rulesOff: [] }, say('settings.restoredRules'));
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{say('settings.rules')}</h2>
      <p className="quiet">{say('settings.rulesHint')}</p>
      {off > 0 && (
        <p className="off">
          {say('settings.off', { n: off })}
          <Button look="link" onClick={allOn}>
            {say('settings.allOn')}
          </Button>
        </p>
      )}
      {rules.length === 0 && <p className="empty">{say('settings.rulesEmpty')}</p>}
      {byFamily(rules).map((group) => (
        <FamilyTable key={group.family} {...group} />
      ))}
    </section>
  );
}
