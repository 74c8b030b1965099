import type { Rewrite } from '../../engine/types/diagnostic';
import { canSplit } from '../composer/controls';
import { postsOf, proposals, stepOf } from '../composer/findings';
import { PressButton } from '../composer/press-button';
import { useCoach } from '../composer/react';
import { BackIcon, OnIcon } from '../ui/icons';
import { useSay } from '../ui/voice';
import { CloseButton } from './close-button';
import { Posts } from './posts';
import { Proposal } from './proposal';

/** Into the box or onto the clipboard. After a refusal Copy leads; of several posts each has a Copy of its own. */
function Choices() {
  const coach = useCoach();
  const say = useSay();
  const copyLeads = coach.copyOnly || coach.feedback?.kind === 'refused';
  const isSplit = postsOf(coach).length > 0;
  return (
    <div className="choices">
      {!coach.copyOnly && (
        <PressButton
          id="replace"
          className={copyLeads ? 'button' : 'button primary'}
          aria-disabled={coach.applying}
        >
          {say(isSplit ? 'whole.putFirst' : 'card.replace')}
        </PressButton>
      )}
      {!isSplit && (
        <PressButton id="copy" className={copyLeads ? 'button primary' : 'button'}>
          {say(coach.feedback?.kind === 'copied' ? 'bar.copied' : 'card.copy')}
        </PressButton>
      )}
      {canSplit(coach) && (
        <PressButton id="split" className="link" aria-pressed={isSplit}>
          {say(isSplit ? 'whole.inOne' : 'whole.inPosts')}
        </PressButton>
      )}
    </div>
  );
}

/** Which variant this is, and the ways to the others. */
function Variants() {
  const coach = useCoach();
  const say = useSay();
  const total = proposals(coach).length;
  if (total < 2) return null;
  return (
    <footer className="foot">
      <span className="small quiet" role="status">
        {say('whole.position', { n: stepOf(coach) + 1, total })}
      </span>
      <span className="foot-space" />
      <PressButton id="previous" className="icon" aria-label={say('whole.previous')}>
        <BackIcon />
      </PressButton>
      <PressButton id="next" className="icon" aria-label={say('whole.next')}>
        <OnIcon />
      </PressButton>
    </footer>
  );
}

/** The browser's model takes its time. */
function Writing() {
  const say = useSay();
  return (
    <p className="small quiet" role="status">
      {say('whole.writing')}
    </p>
  );
}

function Reply({ shown }: { shown: Rewrite }) {
  const coach = useCoach();
  const say = useSay();
  if (postsOf(coach).length > 0) return <Posts />;
  return (
    <>
      <Proposal before={coach.draft.text} rewrite={shown} full />
      {shown.excess !== undefined && (
        <p className="small quiet">{say('whole.tooLong', { n: shown.excess })}</p>
      )}
    </>
  );
}

function Shown() {
  const coach = useCoach();
  const say = useSay();
  const { variants = [], why = 'alone', writing = false } = coach.whole ?? {};
  const shown = variants[stepOf(coach)];
  if (!shown && writing) return <Writing />;
  if (!shown) return <p className="sentence">{say(`whole.why.${why ?? 'alone'}`)}</p>;
  return (
    <>
      <p className="sentence">{say('whole.title')}</p>
      {shown.origin === 'model' && <p className="small quiet">{say('whole.byModel')}</p>}
      <Reply shown={shown} />
      {coach.feedback?.kind === 'refused' && <p className="small">{say('card.refused')}</p>}
      <Choices />
      {writing && <Writing />}
    </>
  );
}

/** The whole reply in better words, in a few ways to step through; or one sentence that says why there is none. */
export function WholeCard() {
  return (
    <article className="card whole">
      <div className="card-body">
        <Shown />
      </div>
      <Variants />
      <CloseButton />
    </article>
  );
}
