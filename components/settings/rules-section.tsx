import { useState } from 'react';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { useLocale, useSay } from '../ui/voice';
import { withRule } from './changes';
import { useEditing } from './editing';
import { fixedBy, useFixed } from './fixed';
import { byFamily, matching, type RuleFamily, type RuleRow, ruleName } from './rule-rows';
import { RuleSource } from './rule-source';
import { SeverityChoice } from './severity-choice';

function RuleLine({ rule }: { rule: RuleRow }) {
  const { settings, change } = useEditing();
  const say = useSay();
  const fixed = useFixed();
  const name = ruleName(rule, useLocale());
  const by = fixedBy(fixed, rule.id, 'off');
  const weighedBy = fixedBy(fixed, rule.id, 'severity');
  const on = by === null ? !settings.rulesOff.includes(rule.id) : !fixed.off.includes(rule.id);
  return (
    <tr>
      <th scope="row">
        {name}
        {by ? (
          <span className="quiet small choice-hint">{say(`fixed.${by}`)}</span>
        ) : (
          <RuleSource rule={rule} name={name} />
        )}
        {!by && weighedBy && !rule.isLocked && (
          <span className="quiet small choice-hint">{say(`fixed.weight.${weighedBy}`)}</span>
        )}
      </th>
      <td>
        <SeverityChoice rule={rule} name={name} on={on} fixed={weighedBy !== null} />
      </td>
      <td>
        <Switch
          on={on}
          label={name}
          fixed={by !== null}
          onChange={(next) => change(withRule(settings, rule.id, next))}
        />
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

/** How many rules are not as their packs have them, and the way back. */
function Changed() {
  const { settings, remove } = useEditing();
  const say = useSay();
  const off = settings.rulesOff.length;
  const weighed = Object.keys(settings.severities).length;
  if (off + weighed === 0) return null;
  const said = [
    ...(off > 0 ? [say('settings.off', { n: off })] : []),
    ...(weighed > 0 ? [say('guard.weighed', { n: weighed })] : []),
  ];
  const allOn = () => remove({ ...settings, rulesOff: [], severities: {} }, say('settings.restoredRules'));
  return (
    <p className="off">
      {said.join(' · ')}
      <Button look="link" onClick={allOn}>
        {say(weighed > 0 ? 'guard.asInPack' : 'settings.allOn')}
      </Button>
    </p>
  );
}

function RuleSearch({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const say = useSay();
  return (
    <search className="field">
      <label htmlFor="rule-words">{say('guard.search')}</label>
      <input
        id="rule-words"
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}

/** Rules on and off and what they weigh, family by family. */
export function RulesSection({ rules }: { rules: readonly RuleRow[] }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const shown = matching(rules, words, useLocale());
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{say('settings.rules')}</h2>
      <p className="quiet">{say('settings.rulesHint')}</p>
      <Changed />
      {rules.length === 0 && <p className="empty">{say('settings.rulesEmpty')}</p>}
      {rules.length > 0 && <RuleSearch words={words} onChange={setWords} />}
      {rules.length > 0 && shown.length === 0 && (
        <p className="empty" role="status">
          {say('guard.noRule')}
        </p>
      )}
      {byFamily(shown).map((group) => (
        <FamilyTable key={group.family} {...group} />
      ))}
    </section>
  );
}
