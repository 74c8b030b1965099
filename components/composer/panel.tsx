import { Card } from '../advice-card/card';
import { WholeCard } from '../advice-card/whole-card';
import { DeskPanel } from '../desk/panel';
import { useSay } from '../ui/voice';
import type { WordKey } from '../ui/words';
import { current } from './findings';
import { List } from './list';
import { useCoach } from './react';
import { Signers } from './signers';
import type { CoachState } from './state';

function labelOf(coach: CoachState): WordKey {
  if (coach.open === 'whole') return 'whole.label';
  if (coach.open === 'signing') return 'signing.title';
  if (current(coach)) return 'card.label';
  return coach.desk ? `${coach.desk.view}.title` : 'list.label';
}

function Inside({ coach }: { coach: CoachState }) {
  const finding = current(coach);
  if (coach.open === 'whole') return <WholeCard />;
  if (coach.open === 'signing') return <Signers />;
  if (finding) return <Card finding={finding} />;
  return coach.desk ? <DeskPanel view={coach.desk} /> : <List />;
}

/** The opened list or card. It is a dialog only while it holds the keyboard's focus. */
export function Panel() {
  const coach = useCoach();
  const say = useSay();
  if (coach.open === null) return null;
  const held = coach.focus !== null;
  return (
    <section className="panel" {...(held && { role: 'dialog' })} aria-label={say(labelOf(coach))}>
      <Inside coach={coach} />
    </section>
  );
}
