import { useSay } from '../ui/voice';
import { wordsFor } from '../ui/words';
import { grouped, isDismissed } from './findings';
import { PressButton } from './press-button';
import { useCoach } from './react';
import type { Finding, Move } from './state';

function MoveLine({ move, finding }: { move: Move; finding: Finding | undefined }) {
  const { uiLocale } = useCoach();
  const say = useSay();
  const name = wordsFor(uiLocale, 'move', move.id) ?? move.id;
  const line = (
    <>
      <span className={move.done ? 'tick done' : 'tick'} aria-hidden="true" />
      <span>
        {name}
        <span className="unseen"> ({say(move.done ? 'list.done' : 'list.missing')})</span>
      </span>
    </>
  );
  if (!finding) return <li className="line move">{line}</li>;
  return (
    <li>
      <PressButton id={`item:${finding.id}`} className="line move">
        {line}
      </PressButton>
    </li>
  );
}

/** The moves this reply calls for, ticked as they are made. One hidden for this reply is left out. */
export function Moves() {
  const coach = useCoach();
  const say = useSay();
  const { missing } = grouped(coach);
  const moves = coach.moves.filter((move) => !isDismissed(coach, move.id));
  if (moves.length === 0) return null;
  return (
    <>
      <h2 className="list-title">{say('list.add')}</h2>
      <ul className="moves">
        {moves.map((move) => (
          <MoveLine key={move.id} move={move} finding={missing.find((finding) => finding.rule === move.id)} />
        ))}
      </ul>
    </>
  );
}
