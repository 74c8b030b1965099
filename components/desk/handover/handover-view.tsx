import { PressButton } from '../../composer/press-button';
import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';
import { mailOf } from '../press';
import type { DeskView, PrivateWay } from '../views';
import { noteText } from './note-text';

type HandoverViewed = Extract<DeskView, { view: 'handover' }>;

/** On X a brand cannot write to everybody: said here, with the way that there is. */
function Way({ way }: { way: PrivateWay }) {
  const say = useSay();
  return (
    <div className="desk-note small">
      <p>{say('handover.dmRule')}</p>
      <PressButton id="desk:way" className="link">
        {say(way.direct ? 'handover.dmWrite' : 'handover.dmProfile')}
      </PressButton>
    </div>
  );
}

/** The case as a colleague will read it, to copy or to send from the person's own mail program. */
export function HandoverView({ view }: { view: HandoverViewed }) {
  const { uiLocale } = useCoach();
  const say = useSay();
  const { cut } = mailOf(view, uiLocale);
  return (
    <>
      <pre className="desk-text">{noteText(view.handover, uiLocale)}</pre>
      <div className="desk-buttons">
        <PressButton id="desk:copy" className="button primary">
          {say('handover.copy')}
        </PressButton>
        <PressButton id="desk:mail" className="button">
          {say('handover.mail')}
        </PressButton>
      </div>
      {cut && <p className="desk-note quiet small">{say('handover.cutHint')}</p>}
      {view.handover.way && <Way way={view.handover.way} />}
    </>
  );
}
