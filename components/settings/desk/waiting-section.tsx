import type { Patience } from '../../../engine/types/situation';
import { useSay } from '../../ui/voice';
import type { WordKey } from '../../ui/words';
import { withBrand } from '../changes';
import { useEditing } from '../editing';
import type { Settings } from '../settings';

type Place = keyof Settings['waiting'];

const FIELDS: readonly { place: Place; level: keyof Patience; label: WordKey }[] = [
  { place: 'x', level: 'amber', label: 'waiting.amberX' },
  { place: 'x', level: 'red', label: 'waiting.redX' },
  { place: 'elsewhere', level: 'amber', label: 'waiting.amberElsewhere' },
  { place: 'elsewhere', level: 'red', label: 'waiting.redElsewhere' },
];
const LONGEST_HOURS = 24 * 30;

/** A threshold with one put in; the later one never comes before the earlier. */
function withLimit(patience: Patience, level: keyof Patience, hours: number): Patience {
  const next = { ...patience, [level]: hours };
  if (next.amber <= next.red) return next;
  return level === 'amber' ? { ...next, red: hours } : { ...next, amber: hours };
}

/** After how long a waiting customer is pointed out, and when the desk is open. */
export function WaitingSection() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { waiting, brand } = settings;
  const set = (place: Place, level: keyof Patience, written: string): void => {
    const hours = Number(written);
    if (!(hours > 0 && hours <= LONGEST_HOURS)) return;
    change({ ...settings, waiting: { ...waiting, [place]: withLimit(waiting[place], level, hours) } });
  };
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{say('waiting.settings')}</h2>
      <p className="quiet">{say('waiting.settingsHint')}</p>
      {FIELDS.map(({ place, level, label }) => (
        <div className="field" key={label}>
          <label htmlFor={`wait-${place}-${level}`}>{say(label)}</label>
          <input
            id={`wait-${place}-${level}`}
            type="number"
            min="0.25"
            step="0.25"
            max={LONGEST_HOURS}
            value={waiting[place][level]}
            onChange={(event) => set(place, level, event.target.value)}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor="desk-hours">{say('waiting.deskHours')}</label>
        <input
          id="desk-hours"
          type="text"
          aria-describedby="desk-hours-hint"
          value={brand.hours}
          onChange={(event) => change(withBrand(settings, { hours: event.target.value }))}
        />
        <p id="desk-hours-hint" className="quiet small">
          {say('waiting.deskHoursHint')}
        </p>
      </div>
    </section>
  );
}
