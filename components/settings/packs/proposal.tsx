import { isSame } from '../../../rules/pack/changes';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/voice';
import { ChangeList } from './change-list';
import type { ShownProposal } from './door';
import { SourceLine } from './source-line';

interface ProposalProps {
  readonly proposal: ShownProposal;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
}

/** A pack that could be kept: what it would change, before anything is. */
export function Proposal({ proposal, onAccept, onLeave }: ProposalProps) {
  const say = useSay();
  const { name, version, source, signedBy, changes } = proposal;
  const lead = isSame(changes) ? 'proposalSame' : changes.from === null ? 'proposalNew' : 'proposalChange';
  return (
    <section className="pack-proposal" aria-labelledby="pack-proposal">
      <h3 id="pack-proposal">{say('packs.proposal', { name, version })}</h3>
      <SourceLine source={source} signedBy={signedBy} />
      <p>{say(`packs.${lead}`, { from: changes.from ?? '' })}</p>
      <ChangeList changes={changes} />
      <div className="files-buttons">
        <Button look="primary" onClick={onAccept}>
          {say('packs.accept')}
        </Button>
        <Button onClick={onLeave}>{say('packs.leave')}</Button>
      </div>
    </section>
  );
}
