import { type ReactNode, useId } from 'react';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'number' | 'datetime-local';
  readonly lang?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly fault?: string | undefined;
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
  const { label, value, type = 'text', hint, fault, children, onChange, ...more } = props;
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        autoComplete="off"
        {...(type === 'text' && { maxLength: LONGEST })}
        {...more}
        value={value}
        aria-describedby={told || undefined}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className="quiet small">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="fault small" role="alert">
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}
