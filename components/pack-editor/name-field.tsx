import { type KeyboardEvent, useState } from 'react';
import { FieldShell } from './field-shell';
import { MeantName } from './meant-name';

interface NameFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  /** The name that is meant by what was typed. */
  readonly meant: (typed: string) => string;
  /** What is wrong with a name that is being written. */
  readonly faultOf: (name: string) => string | undefined;
  /** Takes a name that is fit, when it is left or Enter is pressed: what refers to it is changed along once. */
  readonly onName: (name: string) => void;
}

/** A name that other things refer to: told as it is written whether it can be taken, taken when it is done. */
export function NameField({ label, hint, name, meant, faultOf, onName }: NameFieldProps) {
  const [written, setWritten] = useState<string | null>(null);
  const next = written === null ? name : meant(written);
  const fault = next === name ? undefined : faultOf(next);
  const take = () => {
    if (next !== name && fault === undefined) onName(next);
    if (fault === undefined) setWritten(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setWritten(null);
  };
  return (
    <FieldShell
      label={label}
      hint={hint}
      fault={fault}
      below={written !== null && <MeantName typed={written} meant={next} />}
    >
      {(tied) => (
        <input
          {...tied}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={written ?? name}
          onChange={(event) => setWritten(event.target.value)}
          onBlur={take}
          onKeyDown={onKeyDown}
        />
      )}
    </FieldShell>
  );
}
