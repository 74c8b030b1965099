import { useState } from 'react';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import { useEditing } from './editing';
import { type ReminderRow, Reminders } from './reminders';

export interface RemindersProps {
  /** What is to be reminded of, soonest first; null while it is being read. */
  readonly list: readonly ReminderRow[] | null;
  readonly failed: boolean;
  /** Whether the browser lets Tact show notifications. */
  readonly allowed: boolean;
  /** Asks the browser's leave to show notifications; the browser asks the person. */
  readonly onAllow: () => Promise<boolean>;
  readonly onErase: (rows: readonly ReminderRow[]) => void;
  readonly onRestore: (rows: readonly ReminderRow[]) => void;
}

/** Says that notifications are not allowed, and asks again. */
function Blocked({ refused, onAsk }: { refused: boolean; onAsk: () => void }) {
  const say = useSay();
  return (
    <p className="small off" role="status">
      {say(refused ? 'settings.remindRefused' : 'settings.remindBlocked')}
      <Button look="link" onClick={onAsk}>
        {say('settings.allow')}
      </Button>
    </p>
  );
}

/** Whether to be reminded of what was promised, and what is to come. */
export function RemindersSection({ allowed, onAllow, ...rows }: RemindersProps) {
  const { settings, change } = useEditing();
  const [refused, setRefused] = useState(false);
  const say = useSay();
  // Asked in the press itself: a browser listens to no later request.
  const ask = async (): Promise<void> => {
    const granted = await onAllow();
    setRefused(!granted);
    if (granted) change({ ...settings, reminders: true });
  };
  const turn = (on: boolean): void => {
    setRefused(false);
    if (on && !allowed) void ask();
    else change({ ...settings, reminders: on });
  };
  return (
    <section aria-labelledby="promises-title">
      <h2 id="promises-title">{say('settings.promises')}</h2>
      <p className="quiet">{say('settings.remindHint')}</p>
      <div className="rows">
        <Switch labelled label={say('settings.remind')} on={settings.reminders} onChange={turn} />
      </div>
      {(refused || (settings.reminders && !allowed)) && (
        <Blocked refused={refused} onAsk={() => void ask()} />
      )}
      <Reminders {...rows} wanted={settings.reminders} />
    </section>
  );
}
