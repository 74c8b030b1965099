import { useSay } from '../ui/voice';
import { useCoach } from './react';

/** What the team wants kept in mind and no rule can judge. It carries no tick: nobody but the writer can tell. */
export function TeamReminders() {
  const { reminders, uiLocale } = useCoach();
  const say = useSay();
  if (reminders.length === 0) return null;
  return (
    <>
      <h2 className="list-title">{say('import.reminders')}</h2>
      <ul className="team-reminders">
        {reminders.map(({ text }) => {
          const words = text[uiLocale] ?? text.fr ?? text.en ?? '';
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </>
  );
}
