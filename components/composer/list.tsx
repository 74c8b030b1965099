import { DeskTools } from '../desk/tools';
import { VisaLine } from '../desk/visa/visa-line';
import { useSay } from '../ui/voice';
import { WeightLine } from '../ui/weight';
import type { WordKey } from '../ui/words';
import { Dismissed } from './dismissed';
import { grouped, standBack } from './findings';
import { Moves } from './moves';
import { PressButton } from './press-button';
import { Promises } from './promises';
import { useCoach } from './react';
import type { CoachState, Finding, Phase } from './state';
import { TeamReminders } from './team-reminders';

function FindingLine({ finding }: { finding: Finding }) {
  const { draft } = useCoach();
  const say = useSay();
  const [start, end] = finding.spans[0] ?? [0, 0];
  const words = draft.text.slice(start, end);
  return (
    <li>
      <PressButton id={`item:${finding.id}`} className="line">
        <WeightLine severity={finding.severity} />
        <span className="line-words">
          {finding.message}
          {words && <span className="quiet small line-quote">{say('card.quoted', { text: words })}</span>}
        </span>
      </PressButton>
    </li>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h2 className="list-title">{title}</h2>
      <ul>
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function noteOf({ draft, held, threadRead }: CoachState, state: Exclude<Phase, 'advice'>): WordKey {
  if (state !== 'neutral') return `list.${state}`;
  if (draft.text.trim() === '') return 'list.idle';
  return held > 0 && threadRead ? 'welcome.calmList' : 'list.unread';
}

/** One sentence when there is nothing to list. */
function Nothing() {
  const coach = useCoach();
  const say = useSay();
  if (coach.state === 'advice') return null;
  return <p className="list-note quiet">{say(noteOf(coach, coach.state))}</p>;
}

/** A reply that could not be kept is no fault of the draft: said last, once. */
function Unkept() {
  const { unkept } = useCoach();
  const say = useSay();
  if (unkept === null) return null;
  return <p className="list-foot quiet small">{say(`unkept.${unkept}`)}</p>;
}

/** What the bar opens: moves as a checklist, findings, ideas. */
export function List() {
  const coach = useCoach();
  const say = useSay();
  const { mend, ideas } = grouped(coach);
  if (coach.state === 'paused')
    return (
      <div className="list">
        <Nothing />
        <PressButton id="resume" className="button">
          {say('list.resume')}
        </PressButton>
      </div>
    );
  return (
    <div className="list">
      <VisaLine />
      {!standBack(coach) && <Nothing />}
      <Promises />
      {!standBack(coach) && <Moves />}
      <TeamReminders />
      <Findings title={say('list.mend')} findings={mend} />
      <Findings title={say('list.ideas')} findings={ideas} />
      <Dismissed />
      <Unkept />
      {!coach.lone && <DeskTools />}
    </div>
  );
}
