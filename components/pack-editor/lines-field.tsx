import { useState } from 'react';
import { TextField } from './text-field';

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly lang?: string;
  readonly hint: string;
  readonly fault?: string | undefined;
  readonly rows?: number;
  readonly onChange: (lines: string[]) => void;
}

/** What is written on the lines of a text; empty lines are none. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** A list, one item a line. What is being written keeps its blanks; the pack takes the lines without. */
export function useLines(
  lines: readonly string[],
  onChange: (lines: string[]) => void,
): readonly [text: string, write: (text: string) => void] {
  const [written, setWritten] = useState(lines.join('\n'));
  // An undo changes the pack under the field.
  const text = isSameList(linesOf(written), lines) ? written : lines.join('\n');
  return [
    text,
    (next) => {
      setWritten(next);
      if (!isSameList(linesOf(next), lines)) onChange(linesOf(next));
    },
  ];
}

export function LinesField({ label, lines, lang, hint, fault, rows = 3, onChange }: LinesFieldProps) {
  const [text, write] = useLines(lines, onChange);
  return (
    <TextField
      label={label}
      {...(lang ? { lang } : {})}
      rows={rows}
      value={text}
      hint={hint}
      fault={fault}
      onChange={write}
    />
  );
}
