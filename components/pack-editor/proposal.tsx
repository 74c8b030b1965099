import { useSay } from '../ui/voice';
import { type NewRule, withNewRule } from './changes';
import type { Judged, Trial } from './desk';
import { usePack } from './editing';
import { MarkedText } from './marked-text';
import { useBench } from './use-bench';

function Tried({ trial, judged }: { trial: Trial; judged: Judged | undefined }) {
  const say = useSay();
  const isRight = judged && judged.speaks === (trial.kind === 'flags');
  const state = judged ? (isRight ? 'right' : 'wrong') : 'unknown';
  return (
    <li className={`example ${state}`}>
      <span className="example-state">
        {say(judged ? (judged.speaks ? 'editor.wouldFlag' : 'editor.wouldLeave') : 'editor.outcome.unknown')}
      </span>
      <p lang={trial.locale}>
        <MarkedText text={trial.example.draft} spans={judged?.spans ?? []} />
      </p>
    </li>
  );
}

/** What a rule that is not made yet would flag of the replies that it is made from, and what it would leave. */
export function Proposal({ rule }: { rule: NewRule }) {
  const { pack } = usePack();
  const say = useSay();
  const { locale, flags, allows } = rule;
  const trials: Trial[] = [
    ...flags.map((example): Trial => ({ locale, kind: 'flags', example })),
    ...allows.map((example): Trial => ({ locale, kind: 'allows', example })),
  ];
  const answer = useBench(rule.id, trials, withNewRule(pack, rule));
  const judged = answer && 'judged' in answer && answer.judged.length === trials.length ? answer.judged : [];
  if (trials.length === 0) return null;
  return (
    <section aria-label={say('editor.wouldDo')}>
      <h3>{say('editor.wouldDo')}</h3>
      <ul className="examples">
        {trials.map((trial, at) => (
          <Tried key={`${trial.kind}${trial.example.draft}`} trial={trial} judged={judged[at]} />
        ))}
      </ul>
    </section>
  );
}
