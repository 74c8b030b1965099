import type { ReactNode } from 'react';
import type { Severity } from '../../engine/types/diagnostic';
import { BUBBLE } from '../ui/bubble';
import { grouped } from './findings';
import type { CoachState } from './state';

type Sign = 'neutral' | 'reading' | 'sound' | 'paused' | 'add' | Severity;

const inner: Record<Sign, ReactNode> = {
  neutral: null,
  reading: <path d="M6.8 9h.01M10 9h.01M13.2 9h.01" strokeWidth="2" />,
  sound: <path d="m6.9 9.1 2.2 2.2 4-4.4" />,
  paused: <path d="M8.2 6.6v4.8M11.8 6.6v4.8" />,
  add: <path d="M10 6v6M7 9h6" />,
  error: <path d="M6.4 9h7.2" strokeWidth="2.2" />,
  warning: <path d="M6 9.2q1-2.4 2-.2t2 .2 2-.2 2 .2" strokeWidth="1.7" />,
  hint: <path d="M6.8 9h.01M10 9h.01M13.2 9h.01" strokeWidth="2.2" />,
};

/** What the mark says: a plus when only moves are missing, else the form of the heaviest underline. */
export function signOf(state: CoachState): Sign {
  if (state.state !== 'advice') return state.state;
  const { mend } = grouped(state);
  if (mend.length === 0) return 'add';
  return mend.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
}

const weighty: readonly Sign[] = ['error', 'warning', 'add'];

/** The state at a glance, by form as much as by colour. The words beside it say it too. */
export function StateMark({ state }: { state: CoachState }) {
  const sign = signOf(state);
  const filled = weighty.includes(sign);
  return (
    <svg className={`mark ${sign}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={BUBBLE}
        fill={filled ? 'currentColor' : 'none'}
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
