import { PressButton } from '../composer/press-button';
import { useCoach } from '../composer/react';
import type { Finding } from '../composer/state';
import { useSay } from '../ui/voice';

/** What the team says meanwhile, ready to be copied. */
function HoldingLine({ line }: { line: string }) {
  const { feedback } = useCoach();
  const say = useSay();
  return (
    <>
      <figure className="holding">
        <figcaption className="small quiet">{say('card.holdingLine')}</figcaption>
        <blockquote>{line}</blockquote>
      </figure>
      <div className="choices">
        <PressButton id="copy" className="button primary">
          {say(feedback?.kind === 'copied' ? 'bar.copied' : 'card.copy')}
        </PressButton>
      </div>
    </>
  );
}

/** What stands where better words would: for a grave matter whom to call and what to say meanwhile. */
export function Unwritten({ finding }: { finding: Finding }) {
  const { line, call } = finding.escalation ?? {};
  const say = useSay();
  if (finding.rule !== 'escalate' && !finding.escalation)
    return <p className="small quiet">{say('card.noRewrite')}</p>;
  return (
    <>
      {!(call && finding.message.includes(call)) && (
        <p className="call">{call ? say('card.call', { who: call }) : say('card.askLead')}</p>
      )}
      {line && <HoldingLine line={line} />}
    </>
  );
}
