import type { TextareaHTMLAttributes } from 'react';
import { FieldShell } from './field-shell';

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
  return (
    <FieldShell label={label} hint={hint} fault={fault}>
      {(tied) => (
        <textarea
          {...field}
          {...tied}
          lang={lang}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldShell>
  );
}
