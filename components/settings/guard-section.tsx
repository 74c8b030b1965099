import { CERTAIN } from '../../rules/certain';
import { useLocale, useSay } from '../ui/voice';
import { wordsFor } from '../ui/words';
import { useEditing } from './editing';
import { useFixed } from './fixed';
import type { GuardReach, Settings } from './settings';

const REACHES: readonly GuardReach[] = ['certain', 'errors', 'warnings', 'off'];

function Reach({ reach }: { reach: GuardReach }) {
  const { settings, change } = useEditing();
  const say = useSay();
  const { guard } = useFixed();
  return (
    <label className="choice">
      <input
        type="radio"
        name="guard"
        value={reach}
        checked={(guard.reach ?? settings.guard.reach) === reach}
        disabled={guard.reach !== undefined}
        onChange={() => change({ ...settings, guard: { ...settings.guard, reach } })}
      />
      <span>
        {say(`guard.reach.${reach}`)}
        <span className="quiet small choice-hint">{say(`guard.reachHint.${reach}`)}</span>
      </span>
    </label>
  );
}

function withSpared(settings: Settings, rule: string, holds: boolean): Settings {
  const others = settings.guard.spared.filter((one) => one !== rule);
  return { ...settings, guard: { ...settings.guard, spared: holds ? others : [...others, rule] } };
}

/** What is certain, one by one: the guard is narrowed by ticking one off. */
function Held() {
  const { settings, change } = useEditing();
  const say = useSay();
  const locale = useLocale();
  const { guard } = useFixed();
  const spared = guard.spared ?? settings.guard.spared;
  return (
    <fieldset className="field">
      <legend>{say('guard.held')}</legend>
      {CERTAIN.map((rule) => (
        <label key={rule} className="choice">
          <input
            type="checkbox"
            checked={!spared.includes(rule)}
            disabled={guard.spared !== undefined}
            onChange={(event) => change(withSpared(settings, rule, event.target.checked))}
          />
          {wordsFor(locale, 'rule', rule) ?? rule}
        </label>
      ))}
    </fieldset>
  );
}

/** What holds a post back once, and what never does. */
export function GuardSection() {
  const { settings } = useEditing();
  const say = useSay();
  const { guard } = useFixed();
  const reaching = guard.reach ?? settings.guard.reach;
  return (
    <section aria-labelledby="guard-title">
      <h2 id="guard-title">{say('guard.title')}</h2>
      <p className="quiet">{say('guard.hint')}</p>
      {Object.keys(guard).length > 0 && <p>{say('fixed.policy')}</p>}
      <fieldset className="field">
        <legend className="unseen">{say('guard.title')}</legend>
        {REACHES.map((reach) => (
          <Reach key={reach} reach={reach} />
        ))}
      </fieldset>
      {reaching !== 'off' && <Held />}
    </section>
  );
}
