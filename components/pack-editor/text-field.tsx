import { type TextareaHTMLAttributes, useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang?: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly rows?: number;
  /** What else the field itself takes. */
  readonly field?: TextareaHTMLAttributes<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
}

/** A field of one or several lines with its hint and what is wrong with it. */
export function TextField({ label, value, lang, hint, fault, rows = 2, field, onChange }: TextFieldProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...field}
        id={id}
        lang={lang}
        rows={rows}
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
        <p id={`${id}-fault`} className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
