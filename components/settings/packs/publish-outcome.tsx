import { useState } from 'react';
import type { Pack } from '../../../rules/pack/schema/pack';
import { fieldWords } from '../../pack-editor/field-words';
import { valueWords } from '../../pack-editor/value-words';
import { Button } from '../../ui/button';
import { useLocale, useSay } from '../../ui/voice';
import type { PackFault, Published } from './door';
import { writingFault } from './fault-sentence';
import { FaultWords } from './fault-words';

type Conflicts = Extract<Published, { kind: 'conflicts' }>;
type Choice = 'mine' | 'theirs';

interface ConflictProps {
  readonly conflict: Conflicts['conflicts'][number];
  readonly pack: Pack;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One place that two people changed, side by side, in the words of the editor. */
function Conflict({ conflict, pack, chosen, onChoose }: ConflictProps) {
  const say = useSay();
  const locale = useLocale();
  const voice = { locale, say };
  const name = fieldWords(conflict.path, [pack], voice);
  const told = (side: 'base' | Choice): string => {
    const value = conflict[side];
    return value === undefined
      ? say('packs.publish.absent')
      : valueWords(conflict.path, value, [pack], voice);
  };
  return (
    <fieldset className="conflict">
      <legend>{name}</legend>
      <p className="quiet small">
        {say('packs.publish.was')} <span className="conflict-value">{told('base')}</span>
      </p>
      <div className="conflict-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className="radio">
            <input
              type="radio"
              name={conflict.path.join('/')}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span>
              {say(`packs.publish.${side}`)} <span className="conflict-value">{told(side)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Deciding({
  conflicts,
  pack,
  decide,
  onDecide,
}: Conflicts & { onDecide: (next: Promise<Published>) => void }) {
  const say = useSay();
  const [choices, setChoices] = useState<readonly Choice[]>(conflicts.map(() => 'mine'));
  return (
    <>
      <p>{say('packs.publish.conflicts', { n: conflicts.length })}</p>
      {conflicts.map((conflict, index) => (
        <Conflict
          key={conflict.path.join('/')}
          conflict={conflict}
          pack={pack}
          chosen={choices[index] ?? 'mine'}
          onChoose={(choice) => setChoices(choices.map((one, at) => (at === index ? choice : one)))}
        />
      ))}
      <Button onClick={() => onDecide(decide(choices))}>{say('packs.publish.decide')}</Button>
    </>
  );
}

/** Why it was not published; what is wrong with the pack itself is listed. */
function Fault({ fault }: { fault: PackFault }) {
  const locale = useLocale();
  return (
    <div className="pack-fault">
      {fault.kind === 'refused' ? <FaultWords fault={fault} /> : <p>{writingFault(locale, fault)}</p>}
    </div>
  );
}

interface PublishOutcomeProps {
  readonly outcome: Published | 'running' | 'failed' | null;
  /** Where it was published to. */
  readonly url: string;
  readonly onDecide: (next: Promise<Published>) => void;
}

/** What publishing came to. Always there, so that it is heard when it comes. */
export function PublishOutcome({ outcome, url, onDecide }: PublishOutcomeProps) {
  const say = useSay();
  const words = (): React.ReactNode => {
    if (outcome === null) return null;
    if (outcome === 'running') return <p>{say('packs.publish.running')}</p>;
    if (outcome === 'failed') return <p>{say('packs.failed')}</p>;
    switch (outcome.kind) {
      case 'done':
        return (
          <>
            <p>{say(`packs.publish.${outcome.merged ? 'merged' : 'done'}`, { version: outcome.version })}</p>
            <p className="quiet small">
              {say('lead.giveAddress')} <code>{url}</code>
            </p>
          </>
        );
      case 'same':
        return <p>{say('packs.publish.same', { version: outcome.version })}</p>;
      case 'busy':
        return (
          <p>
            {outcome.owner
              ? say('packs.publish.busyOwner', { owner: outcome.owner })
              : say('packs.publish.busy')}
          </p>
        );
      case 'fault':
        return <Fault fault={outcome.fault} />;
      case 'conflicts':
        return <Deciding {...outcome} onDecide={onDecide} />;
    }
  };
  return (
    <div role="status" className="publish-outcome">
      {words()}
    </div>
  );
}
