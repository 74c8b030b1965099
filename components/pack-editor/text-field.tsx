import type { TextareaHTMLAttributes } from 'react';
import { FieldShell } from './field-shell';
import { usePatience } from './use-patience';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang?: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  /** Its fault waits until it was written in or left. */
  readonly isNew?: boolean;
  readonly rows?: number;
  /** What else the field itself takes. */
  readonly field?: TextareaHTMLAttributes<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
}

/** A field of one or several lines with its hint and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, value, lang, hint, rows = 2, field, isNew = false, onChange } = props;
  const { fault, onTouch } = usePatience(props.fault, isNew);
  return (
    <FieldShell label={label} hint={hint} fault={fault}>
      {(tied) => (
        <textarea
          {...field}
          {...tied}
          lang={lang}
          rows={rows}
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
