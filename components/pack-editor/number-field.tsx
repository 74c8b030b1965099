import { useState } from 'react';
import { useSay } from '../ui/voice';
import { LineField } from './line-field';

interface NumberFieldProps {
  readonly label: string;
  /** What the pack says; undefined where the value below holds. */
  readonly value: number | undefined;
  readonly below: number;
  /** Whether the value below is the team's; else it is Tact's. */
  readonly teams?: boolean;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What is wrong beside the number itself. */
  readonly fault?: string | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number; emptied, or as it is below, it is no change. What is out of bounds is said and not taken. */
export function NumberField({
  label,
  value,
  below,
  teams,
  min,
  max,
  step,
  fault,
  onChange,
}: NumberFieldProps) {
  const [written, setWritten] = useState<string | null>(null);
  const say = useSay();
  const isFit = (n: number): boolean => n >= min && n <= max;
  const now = value ?? below;
  const isUnfit = written !== null && written.trim() !== '' && !isFit(Number(written));
  // An undo changes the pack under the field.
  const isMine = written !== null && (isUnfit || written.trim() === '' || Number(written) === now);
  const write = (next: string): void => {
    setWritten(next);
    const n = Number(next);
    if (next.trim() === '' || n === below) onChange(undefined);
    else if (isFit(n)) onChange(n);
  };
  return (
    <LineField
      type="number"
      label={label}
      min={min}
      max={max}
      step={step}
      value={isMine ? (written ?? '') : String(now)}
      hint={
        value === undefined
          ? say(teams ? 'editor.thresholds.asTeam' : 'editor.thresholds.asBelow')
          : say(teams ? 'editor.thresholds.belowTeam' : 'editor.thresholds.below', { value: below })
      }
      fault={isUnfit ? say('editor.thresholds.range', { min, max }) : fault}
      onChange={write}
    />
  );
}
