import { Switch } from '../../ui/switch';
import { useLocale, useSay } from '../../ui/voice';
import { useEditing } from '../editing';
import type { Settings } from '../settings';
import { grouped } from './names';

const DAYS = [30, 90, 180, 365] as const;
const MOST = [1_000, 5_000, 10_000, 20_000, 50_000] as const;

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly nameOf: (choice: number) => string;
  readonly onChange: (choice: number) => void;
}

/** A number out of a few; one set elsewhere stands among them. */
function Choice({ id, label, value, choices, nameOf, onChange }: ChoiceProps) {
  const all = [...new Set([...choices, value])].sort((one, other) => one - other);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-describedby="history-limits"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whether new replies are kept, for how long and how many. */
export function Keeping() {
  const { settings, change } = useEditing();
  const say = useSay();
  const locale = useLocale();
  const { on, days, most } = settings.history;
  const put = (some: Partial<Settings['history']>) =>
    change({ ...settings, history: { ...settings.history, ...some } });
  return (
    <>
      <div className="rows">
        <Switch labelled label={say('history.keep')} on={on} onChange={(next) => put({ on: next })} />
      </div>
      {!on && <p className="quiet small">{say('history.paused')}</p>}
      <div className="history-limits">
        <Choice
          id="history-days"
          label={say('history.days')}
          value={days}
          choices={DAYS}
          nameOf={(n) => say('history.daysOf', { n })}
          onChange={(next) => put({ days: next })}
        />
        <Choice
          id="history-most"
          label={say('history.most')}
          value={most}
          choices={MOST}
          nameOf={(n) => say('history.count', { n, count: grouped(n, locale) })}
          onChange={(next) => put({ most: next })}
        />
      </div>
      <p id="history-limits" className="quiet small">
        {say('history.limits')}
      </p>
    </>
  );
}
