import { Button } from '../../ui/button';
import { useSay } from '../../ui/voice';
import { Adding } from './adding';
import type { PacksDoor, ShownPacks } from './door';
import { FaultWords } from './fault-words';
import { PackItem } from './pack-item';
import { Proposal } from './proposal';
import { type Outcome, type PackDeeds, usePacks } from './use-packs';
import { VisaGiving } from './visa-giving';

/** What the last deed came to, and the way back. Always there, so that it is heard when it comes. */
function LastOutcome({ outcome }: { outcome: Outcome | null }) {
  const say = useSay();
  return (
    <div className="history-outcome">
      <div role="status">
        {outcome?.kind === 'fault' && (
          <div className="pack-fault">
            <FaultWords fault={outcome.fault} />
          </div>
        )}
        {outcome && outcome.kind !== 'fault' && <p>{outcome.words}</p>}
      </div>
      {outcome?.kind === 'said' && outcome.undo && (
        <Button look="link" onClick={outcome.undo}>
          {say('packs.undo')}
        </Button>
      )}
    </div>
  );
}

interface ListProps {
  readonly shown: ShownPacks;
  readonly door: PacksDoor;
  readonly deeds: PackDeeds;
  readonly publishing: string | null;
}

function List({ shown, door, deeds, publishing }: ListProps) {
  const say = useSay();
  return (
    <>
      {shown.policyFaults.map((line) => (
        <p key={line} className="pack-fault small">
          {say('packs.policyFault', { line })}
        </p>
      ))}
      {shown.packs.length === 0 && <p className="empty">{say('packs.empty')}</p>}
      <ul className="packs">
        {shown.packs.map((pack) => (
          <PackItem key={pack.id} pack={pack} door={door} deeds={deeds} publishing={publishing === pack.id} />
        ))}
      </ul>
    </>
  );
}

interface PacksSectionProps {
  readonly door: PacksDoor;
  /** The pack whose address is to be given, when the page was opened for that. */
  readonly publishing?: string | null;
}

/** The packs of a team and a person: seen, added, updated, published, removed. */
export function PacksSection({ door, publishing = null }: PacksSectionProps) {
  const say = useSay();
  const deeds = usePacks(door);
  const { shown, outcome, proposal } = deeds;
  const ready = typeof shown === 'object' ? shown : null;
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">{say('packs.title')}</h2>
      <p className="quiet">{say('packs.hint')}</p>
      {shown === 'loading' && <p className="quiet">{say('packs.loading')}</p>}
      {shown === 'failed' && (
        <p className="pack-fault">
          {say('packs.unread')}{' '}
          <Button look="link" onClick={deeds.again}>
            {say('packs.retry')}
          </Button>
        </p>
      )}
      {ready?.waiting && <p>{say('packs.waiting', { url: ready.waiting })}</p>}
      {ready?.mayAdd && (
        <Adding
          busy={outcome?.kind === 'busy'}
          waiting={ready.waiting}
          onFile={deeds.open}
          onAddress={deeds.subscribe}
          onWrite={deeds.write}
        />
      )}
      {ready && !ready.mayAdd && <p className="quiet">{say('packs.noAdding')}</p>}
      <LastOutcome outcome={outcome} />
      {proposal && (
        <Proposal proposal={proposal} onAccept={() => deeds.accept(proposal)} onLeave={deeds.leave} />
      )}
      {ready && <List shown={ready} door={door} deeds={deeds} publishing={publishing} />}
      {ready && ready.packs.length > 0 && <VisaGiving door={door.visas} />}
    </section>
  );
}
