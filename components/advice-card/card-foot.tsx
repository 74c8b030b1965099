import { agenda, openCardOf } from '../composer/findings';
import { PressButton } from '../composer/press-button';
import { useCoach } from '../composer/react';
import type { Finding } from '../composer/state';
import { BackIcon, MoreIcon, OnIcon } from '../ui/icons';
import { useSay } from '../ui/voice';

/** Previous and next, with where we are between them. */
function Walk({ finding }: { finding: Finding }) {
  const say = useSay();
  const stops = agenda(useCoach());
  if (stops.length < 2) return null;
  const n = stops.findIndex((stop) => stop.id === finding.id) + 1;
  return (
    <>
      <PressButton
        id="previous"
        className="icon"
        aria-label={say('card.previous')}
        aria-keyshortcuts="ArrowUp"
        title={`${say('card.previous')} (↑)`}
      >
        <BackIcon />
      </PressButton>
      <span className="small quiet">{say('card.position', { n, total: stops.length })}</span>
      <PressButton
        id="next"
        className="icon"
        aria-label={say('card.next')}
        aria-keyshortcuts="ArrowDown"
        title={`${say('card.next')} (↓)`}
      >
        <OnIcon />
      </PressButton>
    </>
  );
}

/** The shortcut into the card, as the browser has it: its room is what the foot leaves, and it gives way where that is short. */
function AdviceKeys() {
  const { adviceKeys } = useCoach();
  return (
    <span className="foot-space foot-keys" aria-hidden="true">
      {adviceKeys && <kbd>{adviceKeys}</kbd>}
    </span>
  );
}

function Menu({ finding }: { finding: Finding }) {
  const say = useSay();
  const { locked, adviceKeys } = useCoach();
  const isLocked = locked.includes(finding.rule);
  return (
    <div className="menu">
      <PressButton id="dismiss-once" className="line">
        {say('card.dismissOnce')}
      </PressButton>
      <PressButton id="dismiss-here" className="line">
        {say('dismiss.here')}
      </PressButton>
      {!isLocked && (
        <PressButton id="dismiss-rule" className="line">
          {say('dismiss.everywhere')}
        </PressButton>
      )}
      <PressButton id="report" className="line">
        <span className="line-words">
          {say('dismiss.report')}
          <span className="quiet small line-time">{say('dismiss.reportHint')}</span>
        </span>
      </PressButton>
      {adviceKeys && <p className="menu-keys quiet small">{say('card.keys', { keys: adviceKeys })}</p>}
    </div>
  );
}

/** The quiet end of the card. What unfolds does so below it, so that no button moves under the hand. */
export function CardFoot({ finding }: { finding: Finding }) {
  const card = openCardOf(useCoach());
  const say = useSay();
  return (
    <>
      <footer className="foot">
        <PressButton id="why" className="link" aria-expanded={card?.why === true}>
          {say('card.why')}
        </PressButton>
        <AdviceKeys />
        <Walk finding={finding} />
        <PressButton
          id="more"
          className="icon"
          aria-label={say('card.more')}
          aria-expanded={card?.menu === true}
        >
          <MoreIcon />
        </PressButton>
      </footer>
      {card?.menu && <Menu finding={finding} />}
      {card?.why && <p className="why small">{finding.why}</p>}
    </>
  );
}
