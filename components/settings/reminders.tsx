import { useState } from 'react';
import { momentOf } from '../advice-card/moment';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';

/** A reminder as the options page lists it. */
export interface ReminderRow {
  readonly id: string;
  /** The words that promised. */
  readonly words: string;
  /** When the promise falls due (ISO 8601). */
  readonly due: string;
  readonly url: string;
}

interface RowsProps {
  readonly list: readonly ReminderRow[] | null;
  readonly failed: boolean;
  /** Whether reminders are switched on: while they are off, having none needs no word. */
  readonly wanted: boolean;
  readonly onErase: (rows: readonly ReminderRow[]) => void;
  readonly onRestore: (rows: readonly ReminderRow[]) => void;
}

function Row({ row, onErase }: { row: ReminderRow; onErase: () => void }) {
  const say = useSay();
  const date = momentOf(row.due, useLocale()) ?? '';
  return (
    <li className="entry reminder">
      <span>
        <a href={row.url} target="_blank" rel="noreferrer">
          {say('card.quoted', { text: row.words })}
        </a>{' '}
        <span className="quiet small">{say('settings.reminderDue', { date })}</span>
      </span>
      <Button look="link" aria-label={say('settings.reminderEraseOf', { text: row.words })} onClick={onErase}>
        {say('settings.reminderErase')}
      </Button>
    </li>
  );
}

/** One sentence while there is nothing to list. */
function Note({ list, failed, wanted }: Pick<RowsProps, 'list' | 'failed' | 'wanted'>) {
  const say = useSay();
  if (!wanted || (!failed && list !== null && list.length > 0)) return null;
  const why = failed ? 'remindersFailed' : list === null ? 'remindersLoading' : 'remindersEmpty';
  return <p className="quiet small empty">{say(`settings.${why}`)}</p>;
}

/** The way back from an erasure, until the next one. */
function Erased({ rows, onUndo }: { rows: readonly ReminderRow[]; onUndo: () => void }) {
  const say = useSay();
  return (
    <p className="small off" role="status">
      {say('settings.remindersErased', { n: rows.length })}
      <Button look="link" onClick={onUndo}>
        {say('settings.undo')}
      </Button>
    </p>
  );
}

/** What Tact will remind of: seen, followed to its conversation, erased and given back. */
export function Reminders({ list, failed, wanted, onErase, onRestore }: RowsProps) {
  const [erased, setErased] = useState<readonly ReminderRow[]>([]);
  const say = useSay();
  const erase = (rows: readonly ReminderRow[]): void => {
    setErased(rows);
    onErase(rows);
  };
  const undo = (): void => {
    onRestore(erased);
    setErased([]);
  };
  return (
    <>
      <ul className="entries">
        {list?.map((row) => (
          <Row key={row.id} row={row} onErase={() => erase([row])} />
        ))}
      </ul>
      <Note list={list} failed={failed} wanted={wanted} />
      {list !== null && list.length > 1 && (
        <Button onClick={() => erase(list)}>{say('settings.remindersEraseAll')}</Button>
      )}
      {erased.length > 0 && <Erased rows={erased} onUndo={undo} />}
    </>
  );
}
