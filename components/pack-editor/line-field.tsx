import type { ReactNode } from 'react';
import { FieldShell } from './field-shell';
import { usePatience } from './use-patience';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'number' | 'datetime-local';
  readonly lang?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly fault?: string | undefined;
  /** Its fault waits until it was written in or left. */
  readonly isNew?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What stands below: where the value comes from, the way back. */
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** As long as a line of a pack may be. */
const LONGEST = 300;

/** A field of one line with its hint and what is wrong with it. */
export function LineField(props: LineFieldProps) {
  const { label, value, type = 'text', hint, isNew = false, children, onChange, ...rest } = props;
  const { fault: told, ...more } = rest;
  const { fault, onTouch } = usePatience(told, isNew);
  return (
    <FieldShell label={label} hint={hint} fault={fault} below={children}>
      {(tied) => (
        <input
          {...tied}
          type={type}
          autoComplete="off"
          {...(type === 'text' && { maxLength: LONGEST })}
          {...more}
          value={value}
          onBlur={onTouch}
          onChange={(event) => {
            onTouch();
            onChange(event.target.value);
          }}
        />
      )}
    </FieldShell>
  );
}
