import { useState } from 'react';
import type { Conflict } from '../../rules/pack/merge/merge';
import { type Choice, resolveConflict } from '../../rules/pack/merge/resolve';
import type { Pack } from '../../rules/pack/schema/pack';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { fieldWords } from './field-words';
import { valueWords } from './value-words';

const SIDES = ['mine', 'theirs', 'base'] as const;

interface ConflictsViewProps {
  readonly conflicts: readonly Conflict[];
  readonly pack: Pack;
  readonly onDecided: (pack: Pack) => void;
}

/** Fields that two leads changed at once, the values side by side; each is decided before anything is published. */
export function ConflictsView({ conflicts, pack, onDecided }: ConflictsViewProps) {
  const [choices, setChoices] = useState<readonly (Choice | undefined)[]>([]);
  const say = useSay();
  const locale = useLocale();
  const voice = { locale, say };
  const isDecided = conflicts.every((_, at) => choices[at]);
  const decide = () =>
    onDecided(
      conflicts.reduce((one, conflict, at) => resolveConflict(one, conflict, choices[at] ?? 'base'), pack),
    );
  return (
    <section aria-labelledby="editor-conflicts">
      <h2 id="editor-conflicts">{say('editor.conflicts')}</h2>
      <p className="quiet">{say('editor.conflictsHint')}</p>
      {conflicts.map((conflict, at) => (
        <fieldset key={conflict.path.join('/')} className="conflict">
          <legend>{fieldWords(conflict.path, [pack], voice)}</legend>
          {SIDES.map((side) => (
            <label key={side} className="conflict-side">
              <input
                type="radio"
                name={`conflict-${at}`}
                checked={choices[at] === side}
                onChange={() => setChoices(Object.assign([...choices], { [at]: side }))}
              />
              <span>
                <strong>{say(`editor.side.${side}`)}</strong>
                <span className="conflict-value">
                  {conflict[side] === undefined
                    ? say('editor.side.absent')
                    : valueWords(conflict.path, conflict[side], [pack], voice)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button look="primary" onClick={decide} disabled={!isDecided}>
        {say('editor.decide')}
      </Button>
    </section>
  );
}
