import { Card } from '../advice-card/card';
import { WholeCard } from '../advice-card/whole-card';
import { useSay } from '../ui/voice';
import { Desk } from './desk';
import { current } from './findings';
import { List } from './list';
import { useCoach } from './react';

/** The opened list or card. It is a dialog only while it holds the keyboard's focus. */
export function Panel() {
  const coach = useCoach();
  const say = useSay();
  const finding = current(coach);
  if (coach.open === null) return null;
  const held = coach.focus !== null;
  return (
    <section
      className="panel"
      {...(held && { role: 'dialog' })}
      aria-label={say(coach.open === 'whole' ? 'whole.label' : finding ? 'card.label' : 'list.label')}
    >
      {coach.open === 'whole' && <WholeCard />}
      {coach.open === 'desk' && <Desk />}
      {coach.open === 'list' && <List />}
      {finding && <Card finding={finding} />}
    </section>
  );
}
