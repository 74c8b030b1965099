import { useSay } from '../ui/voice';
import { wordsFor } from '../ui/words';
import { PressButton } from './press-button';
import { useCoach } from './react';
import type { Dismissal } from './state';

function DismissedLine({ dismissal: { rule, scope } }: { dismissal: Dismissal }) {
  const { uiLocale } = useCoach();
  const say = useSay();
  const name = wordsFor(uiLocale, 'rule', rule) ?? rule;
  return (
    <li className="dismissed small quiet">
      <span className="line-words">
        {name}
        <span className="line-time">{say(`dismiss.scope.${scope}`)}</span>
      </span>
      <PressButton
        id={`restore:${rule}`}
        className="link"
        aria-label={say('dismiss.restoreOf', { rule: name })}
      >
        {say('dismiss.restore')}
      </PressButton>
    </li>
  );
}

/** What is not spoken of here, how far that reaches, and the way back; it stays for as long as it holds. */
export function Dismissed() {
  const { dismissed } = useCoach();
  const say = useSay();
  if (dismissed.length === 0) return null;
  return (
    <>
      <h2 className="list-title">{say('dismiss.title')}</h2>
      <ul>
        {dismissed.map((dismissal) => (
          <DismissedLine key={dismissal.rule} dismissal={dismissal} />
        ))}
      </ul>
    </>
  );
}
