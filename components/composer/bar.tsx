import { useEffect } from 'react';
import { GearIcon } from '../ui/icons';
import { useSay } from '../ui/voice';
import { barCount, barShort, barShortest, barWords, guardWords } from './bar-words';
import { asksBrand, canRewrite, canUnremind } from './controls';
import { PressButton } from './press-button';
import { useCoach } from './react';
import { StateMark } from './state-mark';

/** How long the bar says what the last action came to. */
const FEEDBACK_MS = 5000;

function useFeedbackEnd(): void {
  const { feedback, settleFeedback } = useCoach();
  useEffect(() => {
    if (!feedback) return;
    const timer = setTimeout(settleFeedback, FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [feedback, settleFeedback]);
}

function BarButton({ said }: { said: string }) {
  const coach = useCoach();
  const short = barShort(coach);
  const shortest = barShortest(coach);
  const count = coach.feedback ? 0 : barCount(coach);
  return (
    <PressButton id="bar" className="bar-main" aria-expanded={coach.open === 'list'}>
      <StateMark state={coach} />
      {count > 0 && (
        <span className="bar-count" aria-hidden="true">
          {count}
        </span>
      )}
      <span className={`bar-words ${short ? 'long' : ''} ${shortest ? 'wide' : ''}`}>{said}</span>
      {short && (
        <span className={`bar-words short ${shortest ? 'wide' : ''}`} aria-hidden="true">
          {short}
        </span>
      )}
      {shortest && (
        <span className="bar-words shortest" aria-hidden="true">
          {shortest}
        </span>
      )}
    </PressButton>
  );
}

/** Stands over the bar and grows upwards, so that the Post button stays where the hand already is. */
function Guard() {
  const { guard, uiLocale } = useCoach();
  return (
    <div className="guard-box" role="alert">
      {guard && <p className="guard">{guardWords(guard.rules, uiLocale)}</p>}
    </div>
  );
}

/** One quiet row under the draft. Its height never changes. */
export function Bar() {
  const coach = useCoach();
  const say = useSay();
  useFeedbackEnd();
  const said = barWords(coach);
  return (
    <section className="bar-box" aria-label={say('bar.label')}>
      <div className={`bar ${asksBrand(coach) ? 'asking' : ''}`}>
        <BarButton said={said} />
        {canUnremind(coach) && (
          <PressButton id="unremind" className="bar-rewrite">
            {say('bar.unremind')}
          </PressButton>
        )}
        {asksBrand(coach) && (
          <>
            <PressButton id="brand-yes" className="bar-rewrite">
              {say('welcome.yes')}
            </PressButton>
            <PressButton id="brand-no" className="bar-rewrite">
              {say('welcome.no')}
            </PressButton>
          </>
        )}
        {canRewrite(coach) && !coach.feedback && (
          <PressButton id="rewrite" className="bar-rewrite" aria-expanded={coach.open === 'whole'}>
            {say('bar.rewrite')}
          </PressButton>
        )}
        <PressButton id="gear" className="icon bar-gear" aria-label={say('bar.settings')}>
          <GearIcon />
        </PressButton>
      </div>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
      <Guard />
    </section>
  );
}
