import { isMissingMove, stepOf } from '../composer/findings';
import { PressButton } from '../composer/press-button';
import { useCoach } from '../composer/react';
import type { Finding } from '../composer/state';
import { VisaNote } from '../desk/visa/visa-note';
import { useSay } from '../ui/voice';
import { WeightLine } from '../ui/weight';
import { CardFoot } from './card-foot';
import { CloseButton } from './close-button';
import { Proof } from './evidence';
import { Proposal } from './proposal';
import { Unwritten } from './unwritten';

/** The one primary button, Copy, and the way to another suggestion. After a refusal Copy leads. */
function Choices({ finding }: { finding: Finding }) {
  const { applying, feedback, copyOnly } = useCoach();
  const say = useSay();
  const step = stepOf(useCoach());
  const total = finding.rewrites.length;
  const copyLeads = copyOnly || feedback?.kind === 'refused';
  return (
    <div className="choices">
      {!copyOnly && (
        <PressButton
          id="replace"
          className={copyLeads ? 'button' : 'button primary'}
          aria-disabled={applying}
        >
          {say(isMissingMove(finding) ? 'card.insert' : 'card.replace')}
        </PressButton>
      )}
      <PressButton id="copy" className={copyLeads ? 'button primary' : 'button'}>
        {say(feedback?.kind === 'copied' ? 'bar.copied' : 'card.copy')}
      </PressButton>
      {total > 1 && (
        <PressButton id="other" className="link" aria-label={say('card.otherLong', { n: step + 1, total })}>
          {say('card.other')}
        </PressButton>
      )}
    </div>
  );
}

function Rewriting({ finding }: { finding: Finding }) {
  const { draft, feedback } = useCoach();
  const say = useSay();
  const rewrite = finding.rewrites[stepOf(useCoach())];
  if (!rewrite || finding.escalation) return <Unwritten finding={finding} />;
  return (
    <>
      <Proposal before={draft.text} rewrite={rewrite} />
      {feedback?.kind === 'refused' && <p className="small">{say('card.refused')}</p>}
      <Choices finding={finding} />
    </>
  );
}

/** One finding: what will be read between the lines, whose words say so, and better ones. */
export function Card({ finding }: { finding: Finding }) {
  return (
    <article className="card">
      <div className="card-body">
        <VisaNote />
        <p className="sentence">
          {isMissingMove(finding) ? <span className="tick" /> : <WeightLine severity={finding.severity} />}
          <span>{finding.message}</span>
        </p>
        <Proof finding={finding} />
        <Rewriting finding={finding} />
      </div>
      <CardFoot finding={finding} />
      <CloseButton />
    </article>
  );
}
