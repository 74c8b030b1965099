import { barWords } from '../composer/bar-words';
import { PressButton } from '../composer/press-button';
import { useCoach } from '../composer/react';
import { BackIcon } from '../ui/icons';
import { useSay } from '../ui/voice';
import { HandoverView } from './handover/handover-view';
import { SavedView } from './saved/saved-view';
import { ShotView } from './shot/shot-view';
import type { DeskView } from './views';
import { WaitingView } from './waiting/waiting-view';

function Body({ view }: { view: DeskView }) {
  switch (view.view) {
    case 'handover':
      return <HandoverView view={view} />;
    case 'saved':
      return <SavedView view={view} />;
    case 'waiting':
      return <WaitingView view={view} />;
    case 'shot':
      return <ShotView view={view} />;
  }
}

/** What the last press came to, where the eye is; the bar says it too. */
function Said() {
  const coach = useCoach();
  return (
    <p className="desk-said quiet small" role="status">
      {coach.feedback && barWords(coach)}
    </p>
  );
}

/** A view of the desk, in the list's place. */
export function DeskPanel({ view }: { view: DeskView }) {
  const say = useSay();
  return (
    <div className="desk">
      <div className="desk-head">
        <h2>{say(`${view.view}.title`)}</h2>
        <PressButton id="desk:back" className="icon" aria-label={say('handover.back')}>
          <BackIcon />
        </PressButton>
      </div>
      <Body view={view} />
      {view.view !== 'saved' && <Said />}
    </div>
  );
}
