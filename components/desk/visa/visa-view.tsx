import { PressButton } from '../../composer/press-button';
import { useCoach } from '../../composer/react';
import { useSay } from '../../ui/voice';
import { camel, type WordKey } from '../../ui/words';
import type { DeskView } from '../views';
import { CodeField } from './code-field';

/** Where a lead's code is pasted, and the reply copied that a lead is to approve. */
export function VisaView({ view }: { view: Extract<DeskView, { view: 'visa' }> }) {
  const coach = useCoach();
  const say = useSay();
  const { code, asking, problem } = view;
  return (
    <div className="visa-view">
      <p className="quiet small">{say('visa.hint')}</p>
      <CodeField
        {...{ code, asking }}
        onCode={(next) => coach.showDesk({ ...view, code: next, problem: null })}
      />
      <p className="small visa-problem" role="alert">
        {problem && say(`visa.problem.${camel(problem)}` as WordKey)}
      </p>
      <div className="desk-buttons">
        <PressButton
          id="desk:use-visa"
          className="button primary"
          aria-disabled={asking || code.trim() === ''}
        >
          {say(asking ? 'visa.asking' : 'visa.use')}
        </PressButton>
        <PressButton id="desk:ask-visa" className="button">
          {say('visa.ask')}
        </PressButton>
      </div>
    </div>
  );
}
