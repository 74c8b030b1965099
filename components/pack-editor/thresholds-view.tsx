import type { Patience } from '../../engine/types/situation';
import { FIRST_WAITING } from '../../engine/waiting/patience';
import type { PackRule } from '../../rules/pack/schema/rule';
import { useLocale, useSay } from '../ui/voice';
import type { WordKey } from '../ui/words';
import { brandIn } from './brand-changes';
import { BrandSource } from './brand-source';
import { usePack } from './editing';
import { FieldSource } from './field-source';
import { NumberField } from './number-field';
import { nameOf } from './rule-entries';
import {
  type NumberPlace,
  numberSet,
  numbersOf,
  type WaitingPlace,
  withNumber,
  withWaiting,
} from './threshold-changes';

const WAITING: readonly { place: WaitingPlace; level: keyof Patience; label: WordKey }[] = [
  { place: 'x', level: 'amber', label: 'waiting.amberX' },
  { place: 'x', level: 'red', label: 'waiting.redX' },
  { place: 'elsewhere', level: 'amber', label: 'waiting.amberElsewhere' },
  { place: 'elsewhere', level: 'red', label: 'waiting.redElsewhere' },
];
const LONGEST_HOURS = 24 * 30;

const BOUNDS = {
  hours: { min: 0, max: LONGEST_HOURS, step: 0.5 },
  least: { min: 0.4, max: 1, step: 0.05 },
} as const;

/** What a number is called: `least/thread/wording` is «editor.thresholds.least.thread.wording». */
const wordOf = ({ path }: NumberPlace): WordKey => `editor.thresholds.${path.join('.')}` as WordKey;

/** The numbers that one rule goes by. */
export function RuleThresholds({ rule, title }: { rule: PackRule; title: string }) {
  const { pack, change } = usePack();
  const say = useSay();
  const places = numbersOf(rule);
  if (places.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <div className="pair-fields">
        {places.map((place) => (
          <NumberField
            key={place.path.join()}
            label={say(wordOf(place))}
            value={numberSet(pack, rule.id, place)}
            below={place.value}
            {...BOUNDS[place.path[0]]}
            onChange={(n) => change(withNumber(pack, rule, place, n), `${rule.id} ${place.path.join()}`)}
          />
        ))}
      </div>
      <FieldSource rule={rule.id} field="thresholds" />
    </section>
  );
}

/** Every number that a team can set: how long customers may wait, and what rules go by. */
export function ThresholdsView() {
  const { core, pack, layer, team, change } = usePack();
  const say = useSay();
  const locale = useLocale();
  const { waiting = {} } = brandIn(pack);
  const teams = layer === 'personal' ? team?.brand?.waiting : undefined;
  const firstOf = (place: WaitingPlace): Patience => teams?.[place] ?? FIRST_WAITING[place];
  const rules = [...(pack.rules ?? []), ...(core.rules ?? [])];
  return (
    <section aria-labelledby="editor-thresholds">
      <h2 id="editor-thresholds">{say('editor.section.thresholds')}</h2>
      <p className="quiet">{say('editor.thresholds.hint')}</p>
      <section aria-label={say('waiting.settings')}>
        <h3>{say('waiting.settings')}</h3>
        <div className="pair-fields">
          {WAITING.map(({ place, level, label }) => (
            <NumberField
              key={label}
              label={say(label)}
              value={waiting[place]?.[level]}
              below={firstOf(place)[level]}
              teams={teams?.[place] !== undefined}
              min={0.25}
              max={LONGEST_HOURS}
              step={0.25}
              onChange={(n) =>
                change(withWaiting(pack, place, level, n, firstOf(place)), `waiting ${place} ${level}`)
              }
            />
          ))}
        </div>
        <BrandSource field="waiting" />
      </section>
      {rules.map((rule) => (
        <RuleThresholds key={rule.id} rule={rule} title={nameOf(rule, locale)} />
      ))}
    </section>
  );
}
