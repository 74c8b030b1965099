import { type ReactNode, useId } from 'react';

/** What ties a field to its label, its hint and its fault. */
interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldShellProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: string | undefined;
  /** What stands below: where the value comes from, the way back. */
  readonly below?: ReactNode;
  readonly children: (tied: Tied) => ReactNode;
}

/** A field's label above it, its hint and what is wrong with it below. */
export function FieldShell({ label, hint, fault, below, children }: FieldShellProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': told || undefined, 'aria-invalid': fault ? true : undefined })}
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
      {below}
    </div>
  );
}
