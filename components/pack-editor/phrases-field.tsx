import { useState } from 'react';
import type { Locale } from '../../engine/types/text';
import { useSay } from '../ui/voice';
import { TextField } from './text-field';

interface PhrasesFieldProps {
  readonly locale: Locale;
  readonly label: string;
  readonly phrases: readonly string[];
  readonly faultOf: (phrase: string) => string | null;
  readonly onChange: (phrases: string[]) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** Phrases, one a line. What is being written keeps its blanks; the pack takes the lines without. */
export function PhrasesField({ locale, label, phrases, faultOf, onChange }: PhrasesFieldProps) {
  const [written, setWritten] = useState(phrases.join('\n'));
  const say = useSay();
  // An undo changes the pack under the field.
  const text = isSame(linesOf(written), phrases) ? written : phrases.join('\n');
  const faults = phrases.flatMap((phrase, at) => {
    const fault = faultOf(phrase);
    return fault === null ? [] : [say('editor.phraseFault', { line: at + 1, fault })];
  });
  return (
    <TextField
      label={label}
      lang={locale}
      rows={4}
      value={text}
      hint={say('editor.phrasesHint')}
      fault={faults.length > 0 ? faults.join(' ') : undefined}
      onChange={(next) => {
        setWritten(next);
        if (!isSame(linesOf(next), phrases)) onChange(linesOf(next));
      }}
    />
  );
}
