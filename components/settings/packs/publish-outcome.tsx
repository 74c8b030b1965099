import { useState } from 'react';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/voice';
import type { PackFault, Published, ShownConflict } from './door';
import { FaultWords } from './fault-words';

type Conflicts = Extract<Published, { kind: 'conflicts' }>;
type Choice = 'mine' | 'theirs';

interface ConflictProps {
  readonly conflict: ShownConflict;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One place that two people changed, side by side. */
function Conflict({ conflict, chosen, onChoose }: ConflictProps) {
  const say = useSay();
  const name = conflict.path.join(' › ');
  return (
    <fieldset className="conflict">
      <legend>{name}</legend>
      <p className="quiet small">
        {say('packs.publish.was')} <code>{conflict.base ?? say('packs.publish.absent')}</code>
      </p>
      <div className="conflict-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className="radio">
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>
              {say(`packs.publish.${side}`)} <code>{conflict[side] ?? say('packs.publish.absent')}</code>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Deciding({
  conflicts,
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
          chosen={choices[index] ?? 'mine'}
          onChoose={(choice) => setChoices(choices.map((one, at) => (at === index ? choice : one)))}
        />
      ))}
      <Button onClick={() => onDecide(decide(choices))}>{say('packs.publish.decide')}</Button>
    </>
  );
}

/** Where one signs in to write, a refusal means something else than where one only reads. */
function Fault({ fault }: { fault: PackFault }) {
  const say = useSay();
  const isLeave = fault.kind === 'fetch' && (fault.fault === 'signIn' || fault.fault === 'forbidden');
  return (
    <div className="pack-fault">
      {isLeave ? (
        <p>{say(`packs.publish.${fault.fault as 'signIn' | 'forbidden'}`, { status: fault.status ?? '' })}</p>
      ) : (
        <FaultWords fault={fault} />
      )}
    </div>
  );
}

interface PublishOutcomeProps {
  readonly outcome: Published | 'running' | 'failed' | null;
  readonly onDecide: (next: Promise<Published>) => void;
}

/** What publishing came to. Always there, so that it is heard when it comes. */
export function PublishOutcome({ outcome, onDecide }: PublishOutcomeProps) {
  const say = useSay();
  const words = (): React.ReactNode => {
    if (outcome === null) return null;
    if (outcome === 'running') return <p>{say('packs.publish.running')}</p>;
    if (outcome === 'failed') return <p>{say('packs.failed')}</p>;
    switch (outcome.kind) {
      case 'done':
        return (
          <p>{say(`packs.publish.${outcome.merged ? 'merged' : 'done'}`, { version: outcome.version })}</p>
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
