import { useEffect, useRef } from 'react';
import { PressButton } from '../../composer/press-button';
import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';
import type { DeskView, Shot } from '../views';
import { drawView, shownShot } from './picture';

type ShotViewed = Extract<DeskView, { view: 'shot' }>;

/** What the picture shows, for those who do not see it. */
function useTold({ customer, reply, marks }: Shot): string {
  const say = useSay();
  const lit = marks.map(({ span }) => say('card.quoted', { text: reply.text.slice(...span) })).join(', ');
  return [
    customer && say('shot.theySaid', { who: customer.name, text: customer.text }),
    say('shot.weSaid', { who: reply.name, text: reply.text }),
    lit && say('shot.lit', { words: lit }),
  ]
    .filter(Boolean)
    .join(' ');
}

function Picture({ view }: { view: ShotViewed }) {
  const { uiLocale, theme, moved } = useCoach();
  const ref = useRef<HTMLCanvasElement>(null);
  const told = useTold(shownShot(view, { uiLocale, theme }));
  useEffect(() => {
    if (!ref.current) return;
    drawView(ref.current, view, { uiLocale, theme });
    // The picture is as high as its words: the panel finds its place anew.
    moved();
  }, [view, uiLocale, theme, moved]);
  return <canvas ref={ref} className="shot" role="img" aria-label={told} />;
}

/** The screenshot that would go round, before it does. */
export function ShotView({ view }: { view: ShotViewed }) {
  const say = useSay();
  if (view.shot.reply.text.trim() === '') return <p className="list-note quiet">{say('shot.empty')}</p>;
  return (
    <>
      <Picture view={view} />
      <p className="desk-note quiet small">
        {say(view.shot.marks.length > 0 ? 'shot.quotable' : 'shot.nothing')}
      </p>
      <div className="desk-buttons">
        <PressButton id="desk:copy-picture" className="button primary">
          {say('shot.copy')}
        </PressButton>
        <PressButton id="desk:mask" className="button" aria-pressed={view.masked}>
          {say(view.masked ? 'shot.unmask' : 'shot.mask')}
        </PressButton>
        <PressButton id="desk:save-picture" className="link">
          {say('shot.save')}
        </PressButton>
      </div>
    </>
  );
}
