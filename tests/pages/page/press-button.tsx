import type { KeyboardEvent, ReactNode } from 'react';
import { switches } from './switches.ts';

interface Props {
  testId?: string;
  label?: string;
  className?: string;
  disabled?: boolean;
  /** Which element: by default the one that the address asks for. */
  as?: 'div' | 'button';
  onPress: () => void;
  children?: ReactNode;
}

/** A button as the sites make them: a real one, or a div that plays one. */
export function PressButton({ testId, label, className, disabled = false, as, onPress, children }: Props) {
  const shared = { 'data-testid': testId, 'aria-label': label, className };
  if ((as ?? switches.button) === 'button') {
    return (
      <button
        {...shared}
        type="button"
        role="button"
        disabled={disabled}
        aria-disabled={disabled ? 'true' : undefined}
        onClick={onPress}
      >
        {children}
      </button>
    );
  }
  const press = () => (disabled ? undefined : onPress());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    <div
      {...shared}
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
