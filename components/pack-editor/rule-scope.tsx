import type { PackRule } from '../../rules/pack/schema/rule';
import { ACTS } from '../../rules/pack/schema/shapes';
import { useSay } from '../ui/voice';
import { withScope } from './better-changes';
import { usePack } from './editing';
import { actWords, SEEN_BY } from './scope-words';

/** When a rule of the team's speaks: in public or in private, and to which customers. */
export function RuleScope({ rule }: { rule: PackRule }) {
  const { pack, change } = usePack();
  const say = useSay();
  const { acts = [], visibility } = rule.speaks ?? {};
  const toggle = (act: (typeof ACTS)[number], on: boolean) =>
    change(withScope(pack, rule.id, { acts: ACTS.filter((one) => (one === act ? on : acts.includes(one))) }));
  return (
    <section aria-label={say('lead.field.speaks')}>
      <h3>{say('lead.field.speaks')}</h3>
      <div className="field">
        <label htmlFor="editor-visibility">{say('lead.field.visibility')}</label>
        <select
          id="editor-visibility"
          value={visibility ?? ''}
          onChange={(event) =>
            change(
              withScope(pack, rule.id, { visibility: SEEN_BY.find((one) => one === event.target.value) }),
            )
          }
        >
          <option value="">{say('lead.scope.everywhere')}</option>
          {SEEN_BY.map((one) => (
            <option key={one} value={one}>
              {say(`lead.scope.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field">
        <legend>{say('lead.scope.customer')}</legend>
        {ACTS.map((act) => (
          <label key={act} className="radio">
            <input
              type="checkbox"
              checked={acts.includes(act)}
              onChange={(event) => toggle(act, event.target.checked)}
            />
            {actWords(act, say)}
          </label>
        ))}
        <p className="quiet small">{say('lead.scope.hint')}</p>
      </fieldset>
    </section>
  );
}
