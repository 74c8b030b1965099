import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import type { Refusal } from './sample-file';

interface ColumnProps {
  readonly found: readonly string[];
  readonly onColumn: (column: string) => void;
}

/** The columns that were found, to say which holds the replies. */
function ChooseColumn({ found, onColumn }: ColumnProps) {
  const [column, setColumn] = useState(found[0] ?? '');
  const say = useSay();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onColumn(column);
  };
  return (
    <form className="weights" onSubmit={submit}>
      <p role="alert">{say('lead.sample.column')}</p>
      <div className="field">
        <label htmlFor={id}>{say('lead.sample.which')}</label>
        <select id={id} value={column} onChange={({ target }) => setColumn(target.value)}>
          {found.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{say('lead.sample.read')}</Button>
    </form>
  );
}

interface SampleRefusalProps {
  readonly refusal: Refusal;
  readonly onColumn: (column: string) => void;
}

/** Why a file of past replies was not read, and what can be done. */
export function SampleRefusal({ refusal, onColumn }: SampleRefusalProps) {
  const say = useSay();
  if (refusal.kind === 'column')
    return <ChooseColumn key={refusal.found.join()} found={refusal.found} onColumn={onColumn} />;
  return (
    <p className="fault" role="alert">
      {say(`editor.sample.${refusal.kind}`)}
    </p>
  );
}
