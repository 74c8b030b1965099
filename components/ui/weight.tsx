import type { Severity } from '../../engine/types/diagnostic';

/** The three forms of underline: firm, wavy, dotted. Form tells them apart where colour cannot. */
export const weightPaths: Record<Severity, { d: string; dash?: string; width: number }> = {
  error: { d: 'M1 4h16', width: 2.5 },
  warning: { d: 'M1 4q2-4 4 0t4 0 4 0 4 0', width: 1.8 },
  hint: { d: 'M2 4h15', dash: '0.1 4.3', width: 2.4 },
};

/** A sample of the underline that marks the words in the text. */
export function WeightLine({ severity }: { severity: Severity }) {
  const { d, dash, width } = weightPaths[severity];
  return (
    <svg className={`weight ${severity}`} width="18" height="8" viewBox="0 0 18 8" aria-hidden="true">
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth={width}
        strokeLinecap="round"
        strokeDasharray={dash}
      />
    </svg>
  );
}
