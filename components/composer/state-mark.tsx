import type { ReactNode } from 'react';
import { BUBBLE } from '../ui/bubble';
import { grouped } from './findings';
import type { CoachState } from './state';

type Sign = 'neutral' | 'reading' | 'sound' | 'paused' | 'add' | 'error' | 'warning';

/** A line of writing, and under it the firm or the wavy underline that stands in the text. */
const written = 'M6.8 6.2h6.4';

const inner: Record<Sign, ReactNode> = {
  neutral: null,
  reading: <path d="M6.8 8.2h.01M10 8.2h.01M13.2 8.2h.01" strokeWidth="2" />,
  sound: <path d="m6.9 8.4 2.2 2.2 4-4.4" />,
  paused: <path d="M8.2 5.9v4.6M11.8 5.9v4.6" />,
  add: <path d="M10 5.2v6M7 8.2h6" />,
  error: (
    <>
      <path d={written} strokeWidth="1.2" />
      <path d="M6.8 9.9h6.4" strokeWidth="2.2" />
    </>
  ),
  warning: (
    <>
      <path d={written} strokeWidth="1.2" />
      <path d="M6.2 10.2q.95-2 1.900 0t1.900 0 1.900 0 1.900 0" strokeWidth="1.5" />
    </>
  ),
};

/** What the mark says: a plus when only moves are missing, else the form of the heaviest underline. */
export function signOf(state: CoachState): Sign {
  if (state.state !== 'advice') return state.state;
  const { mend } = grouped(state);
  if (mend.length === 0) return 'add';
  return mend.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
}

/** The state at a glance, by form as much as by colour. The words beside it say it too. */
export function StateMark({ state }: { state: CoachState }) {
  const sign = signOf(state);
  return (
    <svg className={`mark ${sign}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        className="bubble"
        d={BUBBLE}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <g className="sign" fill="none" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
        {inner[sign]}
      </g>
    </svg>
  );
}
